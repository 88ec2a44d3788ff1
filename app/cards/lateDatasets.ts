import { createContext } from 'react'
import type { DatasetName } from '../domain/record/schema'

/** The datasets that did not come in time, with how many seconds they were waited for. */
export const LateDatasetsContext = createContext<ReadonlyMap<DatasetName, number>>(new Map())
