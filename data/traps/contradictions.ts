/** Where the articles differ, both sides stay; where a later one settles it, the earlier one stays told. */
import type { Disagreement } from '../../app/domain/record/disagreementSchema'
import type { AtlasRecord } from '../../app/domain/record/schema'
import { doesCite } from './placed'
import type { Rule, Violation } from './rule'
import { expectOf, expectOfAll, expectThat, isSameSet } from './rule'
import { expectNowhere, listTexts } from './texts'

const MEETING = 'consultative-meeting-7-2025'

function expectSides(
  record: AtlasRecord,
  differsIn: Disagreement['differsIn'],
  items: readonly string[],
): Violation[] {
  const hasBoth = record.disagreements.some(
    (disagreement) =>
      disagreement.differsIn === differsIn &&
      isSameSet(
        disagreement.claims.map(({ item }) => item),
        items,
      ),
  )
  return expectThat(
    hasBoth,
    items[0] ?? '',
    `has no disagreement in ${differsIn} between ${items.join(' and ')}`,
  )
}

export const regionalTradeApart: Rule = {
  guards: 'regional trade of 11 billion and of 10.7 billion stand apart, and no fall is made of the two',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['regional-trade-end-2023'],
      ({ value, period, reported }) =>
        value === 11e9 && period?.edtf === '2023' && reported?.edtf === '2024-08-09',
      'is 11 billion for 2023, reported in August 2024',
    ),
    ...expectOf(
      record.figures,
      ['regional-trade-tashkent-2025'],
      ({ value, period, reported }) => value === 10.7e9 && !period && reported?.edtf === '2025-11-16',
      'is 10.7 billion without a period, reported in Tashkent',
    ),
    ...expectSides(record, 'value', ['regional-trade-end-2023', 'regional-trade-tashkent-2025']),
    ...expectNowhere(listTexts(record), /2\.7\s?(%|percent|في المئة|بالمئة)/u, 'makes a fall of two sources'),
  ],
}

export const dayTripAgainstTour: Rule = {
  guards:
    'the day trip expected of Aliyev on Sunday and the tour told of Saturday contradict each other openly',
  find: (record) => [
    ...expectOf(
      record.events,
      ['aliyev-day-trip-report-2025'],
      ({ status, links }) =>
        status === 'unconfirmed' &&
        (links ?? []).some(
          ({ event, relation }) => event === 'islamic-centre-tour-2025' && relation === 'contradicted-by',
        ),
      'is unconfirmed and contradicted by the tour',
    ),
    ...expectOf(
      record.events,
      ['islamic-centre-tour-2025'],
      ({ status, links }) =>
        status === 'held' &&
        (links ?? []).some(
          ({ event, relation }) => event === 'aliyev-day-trip-report-2025' && relation === 'contradicts',
        ),
      'was held and contradicts the day trip',
    ),
    ...expectSides(record, 'date', ['aliyev-day-trip-report-2025', 'islamic-centre-tour-2025']),
  ],
}

export const seventhMeetingOnce: Rule = {
  guards: 'the seventh meeting is one event, known by both of its names',
  find: (record) => [
    ...expectOfAll(
      record.events,
      ({ id, kind, title }) =>
        id === MEETING || kind !== 'summit' || !/seventh|السابع/iu.test(`${title.en} ${title.ar}`),
      'is a second seventh meeting',
    ),
    ...expectSides(record, 'wording', [MEETING, MEETING]),
    ...expectOf(
      record.organisations,
      ['consultative-meeting-central-asia'],
      ({ spellings }) => (spellings ?? []).some((name) => name.includes('المجلس الاستشاري')),
      'is found under the name of an advisory council',
    ),
  ],
}

export const seventhMeetingDated: Rule = {
  guards:
    'the session in Tashkent is on 16 November 2025 by derivation, and nothing but the tour on the Saturday',
  find: (record) => [
    ...expectOf(
      record.events,
      [MEETING],
      (event) =>
        event.date?.edtf === '2025-11-16' &&
        event.date.basis === 'derived' &&
        doesCite(event, 'article-000', 4),
      'takes its day from sentence 4 of the article that has one, as a derived date',
    ),
    ...expectOfAll(
      record.events,
      ({ id, date }) => id === 'islamic-centre-tour-2025' || date?.edtf !== '2025-11-15',
      'is dated to the Saturday of the tour',
    ),
  ],
}

export const japanSummitDays: Rule = {
  guards: 'the summit with Japan spans both days its article gives',
  find: (record) => [
    ...expectOf(
      record.events,
      ['central-asia-japan-summit-2024'],
      (event) =>
        event.date?.edtf === '2024-08-09/2024-08-10' &&
        doesCite(event, 'article-004', 1) &&
        doesCite(event, 'article-004', 10),
      'runs from 9 to 10 August 2024 and cites both paragraphs',
    ),
    ...expectSides(record, 'date', ['central-asia-japan-summit-2024', 'central-asia-japan-summit-2024']),
  ],
}

export const memberOrPartner: Rule = {
  guards: 'Azerbaijan joins the format; whether as member or as partner is left as both wordings',
  find: (record) => [
    ...expectSides(record, 'wording', ['azerbaijan-joins-format-2025', 'azerbaijan-accession-decision']),
    ...[...record.events, ...record.documents].flatMap(({ id, title }) =>
      expectThat(
        !/full (member|partner)|(عضو|شريك)\S* كامل/u.test(`${title.en} ${title.ar}`),
        id,
        'settles in its title what the article leaves open',
      ),
    ),
  ],
}

export const doubtOfAttendanceKept: Rule = {
  guards: 'the seventh meeting was held, and the earlier doubt about who would come stays told',
  find: (record) =>
    expectOf(
      record.events,
      [MEETING],
      (event) =>
        event.status === 'held' &&
        event.statusNote !== undefined &&
        doesCite(event, 'article-000', 6) &&
        doesCite(event, 'article-001', 2),
      'is held, with a note and both articles behind it',
    ),
}

export const conceptApproved: Rule = {
  guards: 'the security concept, first proposed, was approved; its note tells both',
  find: (record) =>
    expectOf(
      record.documents,
      ['regional-security-concept'],
      (document) =>
        document.stage === 'adopted' &&
        document.stageNote !== undefined &&
        doesCite(document, 'article-001', 12) &&
        doesCite(document, 'article-001', 28),
      'is adopted, with a note and both paragraphs behind it',
    ),
}

export const treatySignedInPart: Rule = {
  guards: 'the friendship treaty was signed by three presidents and awaited from two',
  find: (record) => [
    ...expectOf(
      record.documents,
      ['friendship-treaty-21st-century'],
      ({ stage, stageNote, signedBy, awaitedFrom }) =>
        stage === 'signed' &&
        stageNote !== undefined &&
        isSameSet(signedBy ?? [], ['kassym-jomart-tokayev', 'sadyr-japarov', 'shavkat-mirziyoyev']) &&
        isSameSet(awaitedFrom ?? [], ['emomali-rahmon', 'serdar-berdimuhamedov']),
      'is signed by three, awaited from two, with a note',
    ),
    ...expectOf(
      record.events,
      ['friendship-treaty-pending-signatures', 'consultative-meeting-6-expected-outcomes'],
      ({ status }) => status === 'expected',
      'is expected, not done',
    ),
  ],
}
