/** How much of the record is shown: everything, or what the five founding articles alone tell. */
export type RecordScope = 'all' | 'articles'
