// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Fault } from './breakRecord'
import { expectNamed, problemsOf } from './breakRecord'
import { buildSoundFiles, compileFiles } from './fixtureRecord'
import { formatProblem } from './problem'

const CHANGES = 'data/changes.yaml'

it('publishes what changed, newest first, with the version of the record', async () => {
  const compilation = await compileFiles(buildSoundFiles())
  if (!compilation.isSound) throw new Error('the small record does not compile')
  const { changes, version } = compilation.record
  expect(changes.path).toBe('data/changes.json')
  expect(JSON.parse(changes.json)).toMatchObject({
    version,
    items: [
      { version: '1.2.3', date: '2026-11-22', changes: [{ kind: 'corrected', text: { en: 'A slip' } }] },
      { version: '1.0.0', summary: { en: 'The first' } },
    ],
  })
})

describe('what is told of versions', () => {
  const faults: Fault[] = [
    [
      'another version first',
      CHANGES,
      [0, 'version'],
      '1.2.2',
      /begins with 1\.2\.2, and data\/VERSION says 1\.2\.3/,
    ],
    [
      'a later one below',
      CHANGES,
      [1, 'version'],
      '1.10.0',
      /1\.10\.0 stands below 1\.2\.3 and is not before it/,
    ],
    ['one told twice', CHANGES, [1, 'version'], '1.2.3', /1\.2\.3 stands below 1\.2\.3/],
    [
      'a date before the one of an older version',
      CHANGES,
      [1, 'date'],
      '2026-11-23',
      /2026-11-23 is later than 2026-11-22/,
    ],
    ['a day there is not', CHANGES, [0, 'date'], 'today', /changes\.yaml:\d+ date: a date is a day/],
    ['no version', CHANGES, [0, 'version'], '1.2', /a version is three numbers/],
    ['no change', CHANGES, [0, 'changes'], [], /a version without a change/],
    ['a kind there is not', CHANGES, [0, 'changes', 0, 'kind'], 'mended', /kind: .*mended[\s\S]*use one of/],
    ['no Arabic', CHANGES, [0, 'changes', 0, 'text', 'ar'], 'A slip', /text\.ar: has no Arabic letter/],
    ['no text in Arabic', CHANGES, [0, 'changes', 0, 'text', 'ar'], undefined, /text\.ar/],
    [
      'a turned run',
      CHANGES,
      [1, 'summary', 'ar'],
      'من 2013-2026',
      /summary\.ar: is painted with "2013-2026"/,
    ],
    ['markup', CHANGES, [0, 'changes', 0, 'text', 'en'], 'A <b>slip</b>', /text\.en: holds markup/],
    ['a field there is not', CHANGES, [0, 'note'], 'A note', /note: .*remove the field/],
  ]
  it.each(faults)('is refused: %s', (...fault) => expectNamed(...fault))

  it('is missed where there is no file, and where it is no list', async () => {
    const { [CHANGES]: _, ...files } = buildSoundFiles()
    const say = async (given: typeof files) => (await problemsOf(given)).map(formatProblem).join('\n')
    expect(await say(files)).toMatch(/data\/changes\.yaml:1 is missing/)
    expect(await say({ ...files, [CHANGES]: {} })).toMatch(/data\/changes\.yaml:1 is not a list/)
  })
})
