/**
 * IBM Plex Sans Arabic, because it has the presentation forms MapLibre draws Arabic with; the page's own
 * Readex Pro has none and would come out as boxes. The build cuts the files down to what names on the map
 * can hold; a test keeps all names within that.
 */
import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2?url'
import latin from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-500-normal.woff2?url'
import type { MapFontUrls } from './buildStyle'

export const MAP_FONT_URLS: MapFontUrls = { arabic, latin }
