// @vitest-environment node
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findSchemaFaults } from '../../app/testing/findSchemaFaults'
import { buildSoundFiles, compileFiles } from './fixtureRecord'
import type { PublishedRecord } from './publish'

/** As https://datapackage.org/profiles/2.0/datapackage.json has it. */
const profile: Record<string, unknown> = JSON.parse(
  readFileSync('data/compile/profiles/datapackage-2.0.json', 'utf8'),
)

async function publish(): Promise<PublishedRecord> {
  const compilation = await compileFiles(buildSoundFiles())
  if (!compilation.isSound) throw new Error('the small record does not compile')
  return compilation.record
}

let record: PublishedRecord
const parse = () => JSON.parse(record.dataPackage.json)

beforeAll(async () => {
  record = await publish()
})

describe('the description of the package', () => {
  it('keeps to the profile of Data Package v2, which it names', () => {
    expect(findSchemaFaults(profile, parse())).toEqual([])
    expect(parse().$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  })

  it('describes every published file but itself, each as it is served and under a name of its own', () => {
    const { resources } = parse()
    const published = [...record.files, ...record.geoFiles, record.changes]
    const names = resources.map(({ name }: { name: string }) => name)
    expect(new Set(names).size).toBe(published.length)
    expect(resources).toMatchObject(
      published.map(({ path, json }) => ({
        path: path.replace('data/', ''),
        format: path.split('.').at(-1),
        bytes: new TextEncoder().encode(json).length,
        hash: `sha256:${createHash('sha256').update(json).digest('hex')}`,
        title: expect.stringMatching(/^[A-Z]/),
        titleAr: expect.stringMatching(/[\u0621-\u064A]/),
        description: expect.stringMatching(/\.$/),
        descriptionAr: expect.stringMatching(/\.$/),
      })),
    )
  })

  it('has the version of the record, and is the same file for the same record', async () => {
    expect(parse().version).toBe(record.version)
    expect((await publish()).dataPackage.json).toBe(record.dataPackage.json)
  })
})

describe('what breaks the profile', () => {
  it.each([
    ['resources', undefined, ': required'],
    ['resources', [], 'resources: minItems'],
    ['resources', [{ name: 'places' }], 'resources.0: oneOf'],
    ['resources', [{ name: 'places', path: '../places.json' }], 'resources.0.path: oneOf'],
    ['resources', [{ name: 'p', path: 'p.json', bytes: '12' }], 'resources.0.bytes: type'],
    ['resources', [{ name: 'p', path: 'p.json', hash: 'sha256:xyz' }], 'resources.0.hash: pattern'],
    ['resources', [{ name: 'p', path: 'p.json', type: 'list' }], 'resources.0.type: enum'],
    ['licenses', [{ title: 'CC BY 4.0' }], 'licenses.0: anyOf'],
    ['licenses', [{ name: 'CC BY 4.0' }], 'licenses.0.name: pattern'],
    ['contributors', [{}], 'contributors.0: minProperties'],
    ['homepage', 'the atlas', 'homepage: format'],
    ['created', '22 November 2026', 'created: format'],
    ['title', { en: 'A title', ar: 'عنوان' }, 'title: type'],
  ])('is named: %s as %j', (field, value, fault) => {
    const broken: unknown = JSON.parse(JSON.stringify({ ...parse(), [field]: value }))
    expect(findSchemaFaults(profile, broken)).toContain(fault)
  })

  it('is not passed over where the profile asks for what is not known here', () => {
    expect(() => findSchemaFaults({ maxLength: 3 }, 'text')).toThrow('maxLength')
    expect(() => findSchemaFaults({ format: 'ipv4' }, 'text')).toThrow('ipv4')
    expect(() => findSchemaFaults({ type: 'null' }, 'text')).toThrow('null')
  })
})
