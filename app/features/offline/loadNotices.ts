/** The notices with their words, which come when the page is at rest; from then on the atlas is kept for later. */

import { addWords } from '../../i18n/i18n'
import { offlineWords } from '../../i18n/offlineWords'
import { keepOffline } from './keepOffline'
import { OfflineNotices } from './OfflineNotices'

export function loadNotices() {
  addWords(offlineWords)
  keepOffline().catch((error: unknown) => {
    // Refused, out of room, half a deployment: the page works from the network as it did before.
    console.warn(error)
  })
  return OfflineNotices
}
