/** The search's way to it until its own files ask the domain. */
import { findItem as findItemInRecord } from '../domain/record/findItem'

export const findItem = findItemInRecord
