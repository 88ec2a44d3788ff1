/** Properties of the style's state that several subjects read. */

/** Holds the year a leg's state is drawn of. */
export const YEAR_STATE = 'year'
/** Holds the id of the opened corridor, or nothing. */
export const OPEN_CORRIDOR_STATE = 'open-corridor'
