/** States of the map rather than acts on it: a handler that comes late is told where things stand. */
export const REMEMBERED_EVENTS = new Set(['status', 'hubsOutOfView'] as const)
