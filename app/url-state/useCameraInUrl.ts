/**
 * The camera in the address, apart from the rest: it is read once, when a visit opens, and written while the reader
 * pans. Whoever reads the other parameters is not disturbed by that.
 */
import { createParser, useQueryState } from 'nuqs'
import type { CameraInUrl } from './schema'
import { isSameCamera, parseCamera, serializeCamera } from './schema'
import { ADJUSTMENT } from './urlSteps'

const cameraParser = createParser<CameraInUrl>({
  parse: parseCamera,
  serialize: serializeCamera,
  eq: isSameCamera,
})

export function useCameraInUrl() {
  const [camera, setCamera] = useQueryState('view', cameraParser)
  return {
    camera,
    /** Replaces: panning is no step for Back. */
    writeCamera: (next: CameraInUrl) => {
      void setCamera(next, ADJUSTMENT)
    },
  }
}
