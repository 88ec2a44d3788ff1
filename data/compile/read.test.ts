// @vitest-environment node
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readRecord } from './read'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'caspian-read-'))
  await mkdir(path.join(root, 'data/events'), { recursive: true })
})

afterEach(() => rm(root, { recursive: true }))

async function listEventProblems() {
  const { problems } = await readRecord(root)
  return problems.filter(({ file }) => file.startsWith('data/events/'))
}

it('names an entry that it would not read', async () => {
  await writeFile(path.join(root, 'data/events/meeting-2025.yml'), 'title: {}')
  expect(await listEventProblems()).toEqual([
    expect.objectContaining({
      file: 'data/events/meeting-2025.yml',
      problem: 'is no file of the record',
      mend: 'name it meeting-2025.yaml, or move it out of data/events',
    }),
  ])
})

it('leaves alone what an editor or a system hides beside the record', async () => {
  await writeFile(path.join(root, 'data/events/.meeting-2025.yaml.swp'), '')
  expect(await listEventProblems()).toEqual([])
})

it('names a file that is gone by the time it is read', async () => {
  await symlink('nowhere', path.join(root, 'data/events/meeting-2025.yaml'))
  expect(await listEventProblems()).toEqual([
    expect.objectContaining({ file: 'data/events/meeting-2025.yaml', problem: 'cannot be read (ENOENT)' }),
  ])
})
