import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The styles of every page without script. */
export function readPlainStyles(): string {
  return readFileSync(fileURLToPath(new URL('./plainPage.css', import.meta.url)), 'utf8')
}
