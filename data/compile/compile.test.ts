// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { DOCUMENT, EVENT, FIGURES, MEASURES, PAGES, problemsOf, set, VALUES } from './breakRecord'
import type { RecordFiles } from './fixtureRecord'
import { buildSoundFiles, compileFiles } from './fixtureRecord'
import { formatProblem } from './problem'

describe('the compile step', () => {
  it('publishes a sound record, one file per dataset, with version and origin', async () => {
    const compilation = await compileFiles(buildSoundFiles())
    expect(compilation).toMatchObject({ isSound: true })
    if (!compilation.isSound) return
    expect(compilation.record.version).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/)
    expect(compilation.record.files.map(({ path }) => path)).toContain('data/events.json')
    const events: unknown = JSON.parse(
      compilation.record.files.find(({ name }) => name === 'events')?.json ?? '',
    )
    expect(events).toMatchObject({
      version: compilation.record.version,
      generatedFrom: EVENT,
      items: [{ id: 'meeting-2025' }],
    })
  })

  it('gives the same version for the same content, another for other content', async () => {
    const version = async (files: RecordFiles) => {
      const compilation = await compileFiles(files)
      return compilation.isSound ? compilation.record.version : undefined
    }
    const first = await version(buildSoundFiles())
    expect(await version(buildSoundFiles())).toBe(first)
    expect(await version(set(buildSoundFiles(), EVENT, ['title', 'en'], 'Another'))).not.toBe(first)
  })

  it('does not say a series twice whose name is in that of its measure', async () => {
    const name = { ar: 'تجارة زوج', en: 'Trade of A pair' }
    const compilation = await compileFiles(set(buildSoundFiles(), MEASURES, [0, 'name'], name))
    const files = compilation.isSound ? compilation.record.files : []
    const figures: unknown = JSON.parse(files.find((file) => file.name === 'figures')?.json ?? '')
    expect(figures).toMatchObject({ items: [{}, { label: { en: 'Trade of A pair' } }] })
  })

  it('makes a figure of each value of a measure', async () => {
    const compilation = await compileFiles(buildSoundFiles())
    const files = compilation.isSound ? compilation.record.files : []
    const read = (name: string): unknown => JSON.parse(files.find((file) => file.name === name)?.json ?? '')
    expect(read('figures')).toMatchObject({
      generatedFrom: 'data/ (2 files)',
      items: [
        { id: 'trade-2024' },
        {
          id: 'trade-a-pair-2023',
          label: { en: 'Trade: A pair' },
          note: { en: 'Exports and imports' },
          scope: { en: 'A pair' },
          measure: 'trade',
          series: 'a-pair',
          unit: 'USD',
          places: [{ place: 'uzbekistan', role: 'subject' }],
          reported: { edtf: '2024-03-05' },
          citations: [{ source: 'page-2024' }],
        },
      ],
    })
    expect(read('measures')).toMatchObject({ items: [{ id: 'trade' }] })
    expect(read('sources')).toMatchObject({ items: [{ id: 'article-901' }, { id: 'page-2024' }] })
  })

  it('takes from a value when it was reported, rather than from its pages', async () => {
    const reported = { edtf: '2015', basis: 'stated' }
    const compilation = await compileFiles(set(buildSoundFiles(), VALUES, [0, 'reported'], reported))
    const files = compilation.isSound ? compilation.record.files : []
    const figures: unknown = JSON.parse(files.find((file) => file.name === 'figures')?.json ?? '')
    expect(figures).toMatchObject({ items: [{}, { id: 'trade-a-pair-2023', reported }] })
  })

  it('takes a record without pages, measures and values for one that has none yet', async () => {
    const { [PAGES]: _pages, [MEASURES]: _measures, [VALUES]: _values, ...files } = buildSoundFiles()
    const bare = set(set(files, EVENT, ['elsewhere'], undefined), DOCUMENT, ['elsewhere'], undefined)
    expect(await compileFiles(bare)).toMatchObject({ isSound: true })
  })

  it('names a file that is no YAML with the line', async () => {
    const files = buildSoundFiles()
    files[EVENT] = 'title:\n  en: "unclosed\n'
    const problems = await problemsOf(files)
    expect(problems.map(formatProblem).join('\n')).toMatch(/meeting-2025\.yaml:\d+ is not valid YAML/)
  })

  it('tells every fault at once and publishes nothing', async () => {
    const files = set(set(buildSoundFiles(), EVENT, ['status'], 'done'), FIGURES, [0, 'unit'], 'camels')
    const compilation = await compileFiles(files)
    expect(compilation.isSound).toBe(false)
    const faulty = compilation.isSound ? [] : compilation.problems.map((problem) => problem.file)
    expect(faulty).toEqual(expect.arrayContaining([EVENT, FIGURES]))
  })

  it('points at the line of the field', async () => {
    const [problem] = await problemsOf(set(buildSoundFiles(), EVENT, ['status'], 'done'))
    expect(problem).toMatchObject({ file: EVENT, field: 'status', line: 8 })
  })
})
