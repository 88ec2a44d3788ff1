/** Marks that only steer direction. Isolation is the markup's work: in a file, a search or a name they are dirt. */
const BIDI_MARKS = /[\u200E\u200F\u061C\u2066-\u2069\u202A-\u202E]/g

export function stripBidiMarks(text: string): string {
  return text.replace(BIDI_MARKS, '')
}

/** For a file: without marks, and in ASCII digits, which programs read, whichever the reader has chosen for the page. */
export function toPlainText(text: string): string {
  return stripBidiMarks(text)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%')
}
