/**
 * The letters of the map by a scheme of our own, because MapLibre draws nothing of a source with names until the font
 * has come or failed: one that hangs is to fail after the stated time. The letters are then the machine's own.
 */
import { fetchPatiently } from '../../lib/patience'
import type { MapFontUrls } from '../style/buildStyle'

export const PATIENT_SCHEME = 'patient'
const PREFIX = `${PATIENT_SCHEME}://`

export function toPatientFonts({ arabic, latin }: MapFontUrls): MapFontUrls {
  return { arabic: PREFIX + arabic, latin: PREFIX + latin }
}

export async function loadPatientFont({ url }: { readonly url: string }): Promise<{ data: ArrayBuffer }> {
  return { data: await fetchPatiently(url.slice(PREFIX.length), (response) => response.arrayBuffer()) }
}
