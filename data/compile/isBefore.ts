/** Of two semantic versions, by their numbers. */
export function isBefore(version: string, other: string): boolean {
  const numbers = other.split('.').map(Number)
  for (const [place, number] of version.split('.').map(Number).entries()) {
    const against = numbers[place] ?? 0
    if (number !== against) return number < against
  }
  return false
}
