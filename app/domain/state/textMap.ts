/** What the map in words can be asked. */
export const TEXT_MAP_QUESTIONS = ['where', 'between', 'events', 'corridor'] as const
export type TextMapQuestion = (typeof TEXT_MAP_QUESTIONS)[number]
