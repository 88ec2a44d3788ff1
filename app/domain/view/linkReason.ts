/** What links an event and a corridor: the words of the event's own account that name the corridor. */
import type { Corridor } from '../record/corridorSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { LocalisedText } from '../record/text'
import { LANGUAGES } from '../record/text'

export interface LinkReason {
  readonly text: LocalisedText
  /** False where no sentence of the account has the corridor's name: the link is then the atlas's reading of it. */
  readonly isNamed: boolean
}

export function findLinkReason(
  event: Pick<AtlasEvent, 'title' | 'summary' | 'outcomes'>,
  { name, aliases = [] }: Pick<Corridor, 'name' | 'aliases'>,
): LinkReason {
  const names = [name.ar, name.en, ...aliases].map((one) => one.toLowerCase())
  const namesIt = (text: LocalisedText) =>
    LANGUAGES.some((language) => names.some((one) => text[language].toLowerCase().includes(one)))
  const text = [event.summary, ...(event.outcomes ?? []), event.title].find(namesIt)
  return { text: text ?? event.summary, isNamed: text !== undefined }
}
