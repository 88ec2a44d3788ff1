import { withPatience } from '../../lib/patience'

/** A part of the map's code that hangs on its way is given up as one that does not arrive. */
export function waitForPart<Part>(load: () => Promise<Part>): Promise<Part> {
  return withPatience(load, (seconds) => new Error(`a part of the map did not come in ${seconds} s`))
}
