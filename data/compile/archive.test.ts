// @vitest-environment node
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { EVENT, problemsOf, set } from './breakRecord'
import type { RecordFiles } from './fixtureRecord'
import { buildSoundFiles, compileFiles } from './fixtureRecord'
import { formatProblem } from './problem'

const CHANGES = 'data/changes.yaml'

/** Of the small record. */
let version = ''

beforeAll(async () => {
  const compilation = await compileFiles(buildSoundFiles())
  if (compilation.isSound) version = compilation.record.version
})

/** The folder of a release, as its manifest says. */
function buildRelease(full: string): RecordFiles {
  const contents = { 'ar.html': 'سجل', 'en.html': 'A record', 'record.json': '{}' }
  const files = Object.entries(contents).map(([name, text]) => {
    const content = Buffer.from(text)
    return [
      name,
      { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') },
    ] as const
  })
  const manifest = JSON.stringify({ version: full, files: Object.fromEntries(files) })
  const folder = `data/releases/${full.replace(/\+.*/, '')}`
  return Object.fromEntries(
    Object.entries({ ...contents, 'manifest.json': manifest }).map(([name, text]) => [
      `${folder}/${name}`,
      text,
    ]),
  )
}

function withArchive(...releases: readonly RecordFiles[]): RecordFiles {
  const files = buildSoundFiles()
  for (const release of releases) Object.assign(files, release)
  return files
}

async function say(files: RecordFiles): Promise<string> {
  return (await problemsOf(files)).map(formatProblem).join('\n')
}

describe('the archive', () => {
  it('is handed on as it lies there, file by file', async () => {
    const compilation = await compileFiles(withArchive(buildRelease(version), buildRelease('1.0.0+00000000')))
    const archive = compilation.isSound ? compilation.archive : []
    expect(archive.map((release) => release.version)).toEqual(['1.0.0+00000000', version])
    const files = archive[1]?.files ?? []
    expect(files.map(({ path }) => path)).toEqual(
      ['ar.html', 'en.html', 'manifest.json', 'record.json'].map((name) => `releases/1.2.3/${name}`),
    )
    expect(new TextDecoder().decode(files[0]?.content)).toBe('سجل')
  })

  it('is none of a record that was never archived', async () => {
    expect(await compileFiles(buildSoundFiles())).toMatchObject({ isSound: true, archive: [] })
  })

  it('refuses another record under the version of an archived one, and says what to do', async () => {
    const files = set(withArchive(buildRelease(version)), EVENT, ['title', 'en'], 'Another')
    expect(await say(files)).toMatch(
      /^data\/VERSION:1 the record is no longer the 1\.2\.3 that data\/releases\/1\.2\.3 holds: 1\.2\.3\+\w+ there, 1\.2\.3\+\w+ here\. Mend: raise data\/VERSION, and say in data\/changes\.yaml what changed\.$/,
    )
  })

  it.each<[what: string, file: string, content: string | undefined, said: RegExp]>([
    [
      'changed',
      'en.html',
      'B record',
      /1\.2\.3\/en\.html:1 is not what its manifest says \(SHA-256 \w{8}…\)/,
    ],
    ['longer', 'record.json', '{} ', /1\.2\.3\/record\.json:1 is not what its manifest says/],
    ['missing', 'ar.html', undefined, /1\.2\.3\/ar\.html:1 is missing/],
    ['of another place', 'more.html', 'More', /1\.2\.3\/more\.html:1 is not in the manifest/],
  ])('names a file that is %s', async (_what, name, content, said) => {
    const { [`data/releases/1.2.3/${name}`]: _, ...files } = withArchive(buildRelease(version))
    if (content !== undefined) files[`data/releases/1.2.3/${name}`] = content
    expect(await say(files)).toMatch(said)
  })

  it.each<[what: string, manifest: string | undefined]>([
    ['none', undefined],
    ['no JSON', 'manifest'],
    ['of another version', String(buildRelease('1.0.0+00000000')['data/releases/1.0.0/manifest.json'])],
    ['too few files', '{"version":"1.2.3+00000000","files":{}}'],
  ])('names a folder whose manifest is %s', async (_what, manifest) => {
    const { 'data/releases/1.2.3/manifest.json': _, ...files } = withArchive(buildRelease(version))
    if (manifest !== undefined) files['data/releases/1.2.3/manifest.json'] = manifest
    expect(await say(files)).toMatch(/1\.2\.3\/manifest\.json:1 is no manifest of 1\.2\.3\. Mend: restore it/)
  })

  it('names what is of no version, or of one that nobody is told of', async () => {
    expect(await say(withArchive({ 'data/releases/latest/en.html': '' }))).toMatch(
      /data\/releases\/latest:1 is no version/,
    )
    expect(await say(withArchive(buildRelease('1.1.1+00000000')))).toMatch(
      /data\/releases\/1\.1\.1:1 is of a version data\/changes\.yaml does not tell of/,
    )
  })

  it('misses the copy of every version from 1.3.1 to before this one, the first included', async () => {
    const changes = [{ kind: 'corrected', text: { ar: 'تصحيح', en: 'A slip' } }]
    const versions = ['1.10.0', '1.3.2', '1.3.1', '1.3.0'].map((number) => ({ version: number, changes }))
    const files = { ...buildSoundFiles(), 'data/VERSION': '1.10.0\n', [CHANGES]: versions }
    const missed = (said: string) => [
      ...said.matchAll(/: (\S+) has no copy in data\/releases\. Mend: check out/g),
    ]
    const said = await say(files)
    expect(said).toMatch(/^data\/changes\.yaml:\d+ version: 1\.3\.2 has no copy/)
    expect(missed(said).map(([, version]) => version)).toEqual(['1.3.2', '1.3.1'])
    expect(said.split('\n')).toHaveLength(2)
    const later = { ...files, ...buildRelease('1.3.2+00000000') }
    expect(missed(await say(later)).map(([, version]) => version)).toEqual(['1.3.1'])
    expect(await say({ ...later, ...buildRelease('1.3.1+00000000') })).toBe('')
  })
})
