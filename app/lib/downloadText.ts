/** Hands a text to the reader as a file. */
export function downloadText(fileName: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Once the browser has taken it up; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
