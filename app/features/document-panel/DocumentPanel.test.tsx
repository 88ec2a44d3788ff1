import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { DocumentPanel } from './DocumentPanel'

const WORDS = {
  en: { title: 'Friendship treaty', stage: 'Signed by 1 of 2', signatory: 'A Leader', awaited: 'A Scholar' },
  ar: { title: 'معاهدة الصداقة', stage: 'وقّعها 1 من 2', signatory: 'القائد', awaited: 'الباحث' },
} as const

describe.each(['en', 'ar'] as const)('the document panel in %s', (language) => {
  test('keeps who signed apart from whose signature is awaited', async () => {
    await renderWithAtlas((atlas) => <DocumentPanel atlas={atlas} id="treaty" />, { language })
    const words = WORDS[language]
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.getByText(words.stage)).toBeTruthy()
    const toFact = (name: string) =>
      screen.getByRole('link', { name }).closest('dd')?.previousSibling?.textContent
    expect(toFact(words.signatory)).not.toBe(toFact(words.awaited))
  })
})

test('a proposed document is never worded as signed, nor its venue as one', async () => {
  const documents = fixtureRecord.documents.map((document) => ({ ...document, stage: 'proposed' as const }))
  const record = { ...fixtureRecord, documents }
  await renderWithAtlas((atlas) => <DocumentPanel atlas={atlas} id="treaty" />, { record })
  expect(screen.getByText('Proposed')).toBeTruthy()
  expect(screen.queryByText(/^Signed(?! by$)/)).toBeNull()
  expect(screen.getByText('planned here')).toBeTruthy()
})

const text = (en: string, ar: string) => ({ ar, en })

/** A strategy that was hoped for, and adopted by what other sources tell; the treaty with one more signature. */
const settledRecord = {
  ...fixtureRecord,
  documents: fixtureRecord.documents.flatMap((treaty) => {
    const told = { confidence: 'high' as const, citations: [{ source: 'a-page' }] }
    return [
      {
        ...treaty,
        elsewhere: {
          ...told,
          summary: text('The scholar signed too.', 'وقّع الباحث أيضًا.'),
          signedBy: ['scholar'],
        },
      },
      {
        ...treaty,
        id: 'strategy',
        kind: 'strategy' as const,
        stage: 'awaited' as const,
        stageNote: text('Hoped for.', 'مأمولة.'),
        elsewhere: {
          ...told,
          stage: 'adopted' as const,
          date: { edtf: '2024-08-09', basis: 'stated' as const },
          summary: text('It was adopted.', 'اعتُمدت.'),
        },
      },
    ]
  }),
}

const SETTLED_WORDS = {
  en: {
    section: 'From other sources',
    articles: 'In the articles',
    pages: 'In other sources',
    awaited: /Awaited.*Jul 2022.*Hoped for\./,
    adopted: /Adopted.*9 Aug 2024/,
    summary: 'It was adopted.',
    chip: 'Awaited',
    signedOf: /Signed by 1 of 2/,
    signed: /Signed(?! by)/,
  },
  ar: {
    section: 'من مصادر أخرى',
    articles: 'في المقالات',
    pages: 'في مصادر أخرى',
    awaited: /منتظرة.*يوليو 2022.*مأمولة\./,
    adopted: /معتمدة.*9 أغسطس 2024/,
    summary: 'اعتُمدت.',
    chip: 'منتظرة',
    signedOf: /وقّعها 1 من 2/,
    signed: /موقّعة/,
  },
} as const

describe.each(['en', 'ar'] as const)('what other sources tell of a document, in %s', (language) => {
  const words = SETTLED_WORDS[language]
  const renderSettled = (id: string, address = '') =>
    renderWithAtlas((atlas) => <DocumentPanel atlas={atlas} id={id} />, {
      language,
      address,
      record: settledRecord,
    })
  const reading = (label: string) => {
    const section = screen.getByRole('heading', { level: 3, name: words.section }).parentElement
    return section && within(section).getByText(label).closest('div')?.textContent
  }

  test('stands beside how far the article knew it', async () => {
    await renderSettled('strategy')
    expect(reading(words.articles)).toMatch(words.awaited)
    expect(reading(words.pages)).toMatch(words.adopted)
    expect(screen.getByText(words.summary)).toBeTruthy()
  })

  test('adds a signature', async () => {
    await renderSettled('treaty')
    expect(reading(words.articles)).toMatch(words.signedOf)
    expect(reading(words.pages)).toMatch(words.signed)
  })

  test('is left out where the articles alone speak', async () => {
    await renderSettled('strategy', '?sources=articles')
    expect(screen.getByText(words.chip)).toBeTruthy()
    expect(screen.queryByRole('heading', { level: 3, name: words.section })).toBeNull()
  })
})
