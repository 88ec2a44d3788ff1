import { createContext } from 'react'

/** The version of the record that is shown, for what leaves the atlas: downloads and reports. Undefined until known. */
export const RecordVersionContext = createContext<string | undefined>(undefined)
