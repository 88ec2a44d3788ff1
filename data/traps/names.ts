/** One person, place or body under one name, findable under every other. */
import type { AtlasRecord } from '../../app/domain/record/schema'
import type { Rule, Violation } from './rule'
import { expectOf, expectThat, isSameSet } from './rule'
import { expectNowhere, listTexts, toWordPattern } from './texts'

interface Named {
  readonly id: string
  readonly name: { readonly ar: string; readonly en: string }
}

/** Other spellings that neither shorten the chosen name nor contain it. */
function listRivals({ name }: Named, spellings: readonly string[] | undefined): string[] {
  return (spellings ?? []).filter((spelling) =>
    [name.ar, name.en].every((chosen) => !chosen.includes(spelling) && !spelling.includes(chosen)),
  )
}

function expectOneName(
  record: AtlasRecord,
  named: readonly { readonly item: Named; readonly spellings: readonly string[] | undefined }[],
): Violation[] {
  const texts = listTexts(record)
  return named.flatMap(({ item, spellings }) =>
    listRivals(item, spellings).flatMap((rival) =>
      expectNowhere(texts, toWordPattern(rival), `calls ${item.name.en} by another name, ${rival}`),
    ),
  )
}

export const onePersonOneName: Rule = {
  guards: 'every person has one spelling in each language, in every text',
  find: (record) =>
    expectOneName(
      record,
      record.people.map((item) => ({ item, spellings: item.spellings })),
    ),
}

export const onePlaceOneName: Rule = {
  guards: 'every country, city and region has one spelling in each language, in every text',
  find: (record) =>
    expectOneName(
      record,
      record.places.map((item) => ({ item, spellings: item.aliases })),
    ),
}

export const oneAdjectivePerCountry: Rule = {
  guards: 'Kazakhstan and Uzbekistan have one Arabic adjective each, and no second English one',
  find: (record) =>
    expectNowhere(
      listTexts(record),
      /كازاخي(?!س)|قازاق|أوزبكستاني|أوزباكي|Kazakhstani|Uzbekistani/u,
      'uses another adjective',
    ),
}

export const printedNamesFindPeople: Rule = {
  guards: 'the name an article prints finds the person, however it is spelt there',
  find: (record) => [
    ...record.people.flatMap(({ id, name, spellings, citations }) =>
      citations.flatMap(({ printed }) =>
        expectThat(
          printed === undefined ||
            spellings === undefined ||
            [name.ar, ...spellings].some((known) => printed.includes(known)),
          id,
          `is not found under ${printed}`,
        ),
      ),
    ),
    ...[
      { id: 'kassym-jomart-tokayev', spelling: 'قاسم-جومارت توكاييف' },
      { id: 'shavkat-mirziyoyev', spelling: 'ميرزييويف' },
      { id: 'shavkat-mirziyoyev', spelling: 'ميرضيائيف' },
      { id: 'serdar-berdimuhamedov', spelling: 'بيردي محمدوف' },
      { id: 'sadyr-japarov', spelling: 'صادر جاباروف' },
      { id: 'bauyrzhan-auken', spelling: 'باويرزهان أوكين' },
      { id: 'alibek-tazhibayev', spelling: 'علي بيك تازهيباييف' },
    ].flatMap(({ id, spelling }) =>
      expectOf(
        record.people,
        [id],
        ({ spellings }) => (spellings ?? []).includes(spelling),
        `is found under ${spelling}`,
      ),
    ),
    ...expectOf(
      record.places,
      ['kyrgyzstan'],
      ({ aliases }) => (aliases ?? []).includes('قرغيزستان'),
      'is found under its other Arabic spelling',
    ),
  ],
}

/** As printed, and odd enough that nobody would search for the body under it alone. */
const ODD_TRANSLITERATIONS = [
  { id: 'tengrinews', spelling: 'تينغينيوز' },
  { id: 'minval-politika', spelling: 'مينفال-سياسة' },
  { id: 'wabtec', spelling: 'واب تيك' },
  { id: 'citigroup', spelling: 'سيتي قروب' },
  { id: 'jamestown-foundation', spelling: 'جيمس تاون فاونديشن' },
  { id: 'eurasian-monitoring', spelling: 'الرصد الأوراسيوي' },
]

export const oddTransliterations: Rule = {
  guards: 'a body printed under an odd transliteration is found under it and called by its own name',
  find: (record) =>
    ODD_TRANSLITERATIONS.flatMap(({ id, spelling }) => [
      ...expectOf(
        record.organisations,
        [id],
        ({ name, spellings }) => name.ar !== spelling && (spellings ?? []).includes(spelling),
        `is found under ${spelling}`,
      ),
      ...expectNowhere(listTexts(record), toWordPattern(spelling), 'uses an odd transliteration'),
    ]),
}

export const corridorNamesApart: Rule = {
  guards:
    'two corridor names lead to one corridor, marked as outside usage; the East-West corridor stays another',
  find: (record) => [
    ...expectOf(
      record.corridors,
      ['middle-corridor'],
      ({ aliases, summary, routeNote, formerIds, opinionOf }) =>
        ['الممر المركزي', 'طريق النقل الدولي عبر قزوين'].every(
          (printed) => (aliases ?? []).includes(printed) && summary.ar.includes(printed),
        ) &&
        routeNote !== undefined &&
        /outside/i.test(routeNote.en) &&
        routeNote.ar.includes('خارج') &&
        (formerIds ?? []).includes('trans-caspian-route') &&
        isSameSet(opinionOf ?? [], ['ilham-aliyev', 'bauyrzhan-auken']),
      'tells both names as printed and whose words they are, and marks that they are one only elsewhere',
    ),
    ...expectOf(
      record.corridors,
      ['east-west-corridor'],
      ({ name, aliases, related }) =>
        related === undefined && ![name.ar, ...(aliases ?? [])].some((text) => /الأوسط|المركزي/.test(text)),
      'is not merged with it',
    ),
    ...expectOf(
      record.organisations,
      ['community-of-central-asia'],
      ({ name, spellings }) =>
        name.ar === 'مجتمع آسيا الوسطى' && (spellings ?? []).includes('جماعة آسيا الوسطى'),
      'is found under both of its Arabic names',
    ),
  ],
}
