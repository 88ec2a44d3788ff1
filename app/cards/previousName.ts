import { createContext } from 'react'

/** The name of the item the open one was reached from; none where the record does not have it. */
export const PreviousNameContext = createContext<string | undefined>(undefined)
