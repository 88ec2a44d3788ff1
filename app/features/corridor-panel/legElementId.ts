/** The id on the page of a leg's button in the strip, by which links from above lead there. */
export function toLegElementId(legId: string): string {
  return `leg-${legId}`
}
