/** A small sound record for tests, as files: break one thing in it and see the compile step name it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stringify } from 'yaml'
import type { Compilation } from './compile'
import { compileRecord } from './compile'
import type { Ground } from './ground'

type Fields = Record<string, unknown>
export interface RecordFiles {
  [file: string]: Fields | Fields[] | string
}

const text = (en: string) => ({ ar: `نص ${en.length}`, en })
const citation = () => ({ source: 'article-901', paragraph: 2 })

export function buildSoundFiles(): RecordFiles {
  return {
    'data/VERSION': '1.2.3\n',
    'data/changes.yaml': [
      {
        version: '1.2.3',
        date: '2026-11-22',
        changes: [{ kind: 'corrected', text: text('A slip') }],
      },
      {
        version: '1.0.0',
        date: '2026-11-21',
        summary: text('The first'),
        changes: [{ kind: 'added', text: text('A meeting') }],
      },
    ],
    'data/sources/article-901.yaml': {
      outlet: text('An outlet'),
      url: 'https://example.org/article',
      language: 'ar',
      published: { edtf: '2025-11-17', basis: 'stated' },
      read: { edtf: '2026-11-21', basis: 'stated' },
      unit: 'paragraph',
      unitCount: 5,
      about: text('About the article'),
      defects: [],
    },
    'data/places/uzbekistan.yaml': {
      name: text('Uzbekistan'),
      kind: 'country',
      country: 'UZ',
      lonLat: [64, 41],
      context: text('A country'),
    },
    'data/places/tashkent.yaml': {
      name: text('Tashkent'),
      kind: 'city',
      country: 'UZ',
      within: 'uzbekistan',
      lonLat: [69.24, 41.3],
      isHub: true,
      context: text('A city'),
    },
    'data/events/meeting-2025.yaml': {
      title: text('A meeting'),
      summary: text('They met'),
      kind: 'meeting',
      status: 'held',
      date: { edtf: '2025-11-16', basis: 'stated', weekday: 'sunday' },
      places: [{ place: 'tashkent', role: 'venue' }],
      participants: ['a-person', 'uzbekistan'],
      elsewhere: {
        summary: text('What a page tells of it'),
        places: [{ place: 'tashkent', role: 'venue' }],
        confidence: 'high',
        citations: [{ source: 'page-2024' }],
      },
      citations: [citation()],
    },
    'data/corridors/a-railway.yaml': {
      name: text('A railway'),
      summary: text('A line'),
      kind: 'corridor',
      mode: 'rail',
      stage: 'proposed',
      stageNote: text('Only proposed'),
      date: { edtf: '2025', basis: 'stated' },
      places: [
        { place: 'tashkent', role: 'subject' },
        { place: 'uzbekistan', role: 'subject' },
      ],
      path: ['tashkent', 'uzbekistan'],
      citations: [citation()],
    },
    'data/documents/a-statement.yaml': {
      title: text('A statement'),
      summary: text('They said it'),
      kind: 'statement',
      stage: 'adopted',
      date: { edtf: '2025-11-16', basis: 'stated' },
      places: [{ place: 'tashkent', role: 'venue' }],
      participants: [],
      events: ['meeting-2025'],
      elsewhere: {
        summary: text('It was adopted'),
        confidence: 'high',
        citations: [{ source: 'page-2024' }],
      },
      citations: [citation()],
    },
    'data/figures.yaml': [
      {
        id: 'trade-2024',
        label: text('Trade'),
        note: text('What was traded'),
        kind: 'money',
        value: 10_700_000_000,
        bound: 'exactly',
        unit: 'USD',
        scale: 'billion',
        fractionDigits: 1,
        stage: 'realised',
        scope: text('The region'),
        noPeriod: text('No period is stated'),
        reported: { edtf: '2025-11-16', basis: 'stated' },
        places: [{ place: 'tashkent', role: 'stated-at' }],
        events: ['meeting-2025'],
        superseded: [
          { value: 10_900_000_000, until: '1.1.9', why: text('A slip'), citations: [citation()] },
          { text: text('In 2023'), until: '0.9.0', why: text('A slip'), citations: [citation()] },
        ],
        citations: [citation()],
      },
    ],
    'data/pages.yaml': [
      {
        id: 'page-2024',
        outlet: text('A site'),
        url: 'https://example.org/page',
        language: 'en',
        published: { edtf: '2024-03-05', basis: 'stated' },
        read: { edtf: '2026-11-21', basis: 'stated' },
      },
    ],
    'data/measures.yaml': [
      {
        id: 'trade',
        name: text('Trade'),
        definition: text('Exports and imports'),
        kind: 'money',
        unit: 'USD',
        series: [
          { id: 'a-pair', name: text('A pair'), places: [{ place: 'uzbekistan', role: 'subject' }] },
          { id: 'b-pair', name: text('B pair'), places: [{ place: 'uzbekistan', role: 'subject' }] },
        ],
      },
    ],
    'data/observations/trade.yaml': [
      {
        id: 'trade-a-pair-2023',
        series: 'a-pair',
        period: { edtf: '2023', basis: 'stated' },
        value: 529_400_000,
        bound: 'exactly',
        scale: 'million',
        fractionDigits: 1,
        stage: 'realised',
        reporter: 'uzbekistan',
        confidence: 'high',
        citations: ['page-2024'],
      },
    ],
    'data/people.yaml': [
      {
        id: 'a-person',
        name: text('A Person'),
        role: text('President'),
        country: 'uzbekistan',
        citations: [citation()],
      },
    ],
    'data/organisations.yaml': [
      { id: 'a-body', name: text('A Body'), role: text('Format'), citations: [citation()] },
    ],
    'data/disagreements.yaml': [
      {
        id: 'a-disagreement',
        question: text('How much'),
        explanation: text('Two numbers'),
        differsIn: 'value',
        claims: [
          { claim: text('One'), item: 'trade-2024', citations: [citation()] },
          { claim: text('Other'), item: 'meeting-2025', citations: [citation()] },
        ],
      },
    ],
  }
}

/** Land without end that belongs to every country. */
export const ANYWHERE: Ground = {
  isPointInCountry: () => true,
  isLand: () => true,
  countryAt: () => undefined,
  shoreKilometres: () => 0,
}

/** Writes the files to a folder of their own, compiles them there and clears up. */
export async function compileFiles(files: RecordFiles, ground: Partial<Ground> = {}): Promise<Compilation> {
  const root = await mkdtemp(path.join(tmpdir(), 'caspian-record-'))
  try {
    for (const [file, content] of Object.entries(files)) {
      const target = path.join(root, file)
      await mkdir(path.dirname(target), { recursive: true })
      await writeFile(target, typeof content === 'string' ? content : stringify(content))
    }
    return await compileRecord(root, { ...ANYWHERE, ...ground })
  } finally {
    await rm(root, { recursive: true })
  }
}
