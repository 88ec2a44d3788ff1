/** Marks that only steer direction. Isolation is the markup's work: in a file, a search or a name they are dirt. */
const BIDI_MARKS = /[\u200E\u200F\u061C\u2066-\u2069\u202A-\u202E]/g

export function stripBidiMarks(text: string): string {
  return text.replace(BIDI_MARKS, '')
}
