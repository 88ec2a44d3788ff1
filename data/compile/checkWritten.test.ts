import { describe, expect, it } from 'vitest'
import type { RecordFiles } from './fixtureRecord'
import { buildSoundFiles, compileFiles } from './fixtureRecord'
import { formatProblem } from './problem'

const EVENT = 'data/events/meeting-2025.yaml'

async function faultsOf(files: RecordFiles): Promise<string> {
  const compilation = await compileFiles(files)
  return compilation.isSound ? '' : compilation.problems.map(formatProblem).join('\n')
}

/** The event's file with one more line, or with one text in place of its English title. */
function withEvent(change: { title?: string; field?: Record<string, unknown> }): RecordFiles {
  const files = buildSoundFiles()
  const event = Object(files[EVENT])
  const title = change.title === undefined ? event.title : { ...event.title, en: change.title }
  files[EVENT] = { ...event, title, ...change.field }
  return files
}

describe('a hostile record is refused with its file, field and mend', () => {
  it.each([
    ['markup', '<img src=x onerror=alert(1)>', /meeting-2025\.yaml:\d+ title\.en: holds markup.*plain words/],
    ['a script', 'A </script>', /title\.en: holds markup/],
    ['10,000 characters', 'A'.repeat(10_000), /title\.en: has 10000 characters.*at most 200/],
    ['an override of direction', 'A \u202Egniteem', /title\.en: holds a direction mark/],
  ])('%s in a name', async (_what, title, problem) => {
    expect(await faultsOf(withEvent({ title }))).toMatch(problem)
  })

  it.each(['constructor', 'toString', 'hasOwnProperty'])('a field named %s', async (name) => {
    expect(await faultsOf(withEvent({ field: { [name]: 'x' } }))).toMatch(
      new RegExp(`meeting-2025\\.yaml:\\d+ ${name}: "${name}" is no field of the record`),
    )
  })

  it('an empty field, as what its schema says of it', async () => {
    expect(await faultsOf(withEvent({ field: { summary: null } }))).toMatch(
      /meeting-2025\.yaml:\d+ summary: .*Object/,
    )
  })

  it('a field named __proto__, and what it would bring', async () => {
    const files = buildSoundFiles()
    files['data/people.yaml'] = [
      '- id: a-person',
      '  name: { ar: شخص, en: A Person }',
      '  role: { ar: رئيس, en: President }',
      '  __proto__: { country: uzbekistan }',
      '  citations: [{ source: article-901, paragraph: 2 }]',
      '',
    ].join('\n')
    expect(await faultsOf(files)).toMatch(/people\.yaml:\d+ __proto__: "__proto__" is no field of the record/)
  })

  it.each(['constructor', '__proto__'])('an item whose id is %s', async (id) => {
    const { [EVENT]: event, ...files } = buildSoundFiles()
    expect(await faultsOf({ ...files, [`data/events/${id}.yaml`]: Object(event) })).toMatch(
      new RegExp(`${id}\\.yaml:\\d+ id: .*(name of JavaScript's own|lower-case words)`),
    )
  })

  it.each([
    ['javascript:alert(1)', /pages\.yaml:\d+ url: .*address/],
    ['data:text/html,x', /pages\.yaml:\d+ url: .*http/],
    ['https://example.org/\u202Exe', /pages\.yaml:\d+ url: holds a mark that nobody sees/],
  ])('the address %s', async (url, problem) => {
    const files = buildSoundFiles()
    const [page] = Object(files['data/pages.yaml'])
    files['data/pages.yaml'] = [{ ...page, url }]
    expect(await faultsOf(files)).toMatch(problem)
  })

  it('a title of a source that turns the text after it round', async () => {
    const files = buildSoundFiles()
    const [page] = Object(files['data/pages.yaml'])
    files['data/pages.yaml'] = [{ ...page, title: 'A page\u202E' }]
    expect(await faultsOf(files)).toMatch(/pages\.yaml:\d+ title: holds a mark that nobody sees/)
  })
})
