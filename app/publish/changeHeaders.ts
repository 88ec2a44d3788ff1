import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Changes the _headers of a build in `folder`, which Vite copies there from public/ before any writeBundle. */
export async function changeHeaders(folder: string, change: (headers: string) => string): Promise<void> {
  const file = path.join(folder, '_headers')
  await writeFile(file, change(await readFile(file, 'utf8')))
}
