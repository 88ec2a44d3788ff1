import * as rules from '../contradictions'
import type { Fixture } from './draft'
import { pick, redate, remove, setPeriod, stateDate } from './draft'

export const BROKEN_CONTRADICTIONS: readonly Fixture[] = [
  [
    rules.regionalTradeApart,
    'the 10.7 billion are given a year',
    ({ figures }) => {
      setPeriod(pick(figures, 'regional-trade-tashkent-2025'), '2024', 'stated')
    },
  ],
  [
    rules.regionalTradeApart,
    'the 11 billion become 10.7',
    ({ figures }) => {
      pick(figures, 'regional-trade-end-2023').value = 10.7e9
    },
  ],
  [
    rules.regionalTradeApart,
    'the disagreement is dropped',
    ({ disagreements }) => remove(disagreements, 'regional-trade-11-or-10-7-billion'),
  ],
  [
    rules.regionalTradeApart,
    'a note speaks of a fall',
    ({ figures }) => {
      pick(figures, 'regional-trade-tashkent-2025').note.en = 'Trade fell by 2.7 percent.'
    },
  ],
  [
    rules.dayTripAgainstTour,
    'the trip is told as made',
    ({ events }) => {
      pick(events, 'aliyev-day-trip-report-2025').status = 'held'
    },
  ],
  [
    rules.dayTripAgainstTour,
    'the tour no longer contradicts it',
    ({ events }) => {
      pick(events, 'islamic-centre-tour-2025').links = []
    },
  ],
  [
    rules.dayTripAgainstTour,
    'the disagreement loses its date',
    ({ disagreements }) => {
      pick(disagreements, 'aliyev-in-tashkent-saturday-or-sunday').differsIn = 'wording'
    },
  ],
  [
    rules.seventhMeetingOnce,
    'the advisory council becomes a second event',
    ({ events }) => {
      const meeting = structuredClone(pick(events, 'consultative-meeting-7-2025'))
      events.push({ ...meeting, id: 'advisory-council-7-2025' })
    },
  ],
  [
    rules.seventhMeetingOnce,
    'its other name finds nothing',
    ({ organisations }) => {
      pick(organisations, 'consultative-meeting-central-asia').spellings = []
    },
  ],
  [
    rules.seventhMeetingOnce,
    'the disagreement about its name is dropped',
    ({ disagreements }) => remove(disagreements, 'name-of-the-seventh-meeting'),
  ],
  [
    rules.seventhMeetingDated,
    'its day is told as stated',
    ({ events }) => stateDate(pick(events, 'consultative-meeting-7-2025')),
  ],
  [
    rules.seventhMeetingDated,
    'the documents are signed on the Saturday',
    ({ events }) => redate(pick(events, 'tashkent-documents-2025'), '2025-11-15'),
  ],
  [
    rules.japanSummitDays,
    'the summit lasts one day',
    ({ events }) => redate(pick(events, 'central-asia-japan-summit-2024'), '2024-08-09'),
  ],
  [
    rules.japanSummitDays,
    'the disagreement about its days is dropped',
    ({ disagreements }) => remove(disagreements, 'central-asia-japan-summit-one-day-or-two'),
  ],
  [
    rules.memberOrPartner,
    'the title settles it',
    ({ events }) => {
      pick(events, 'azerbaijan-joins-format-2025').title.en = 'Azerbaijan becomes a full member'
    },
  ],
  [
    rules.memberOrPartner,
    'the Arabic title settles it',
    ({ documents }) => {
      pick(documents, 'azerbaijan-accession-decision').title.ar = 'أذربيجان شريكًا كاملًا'
    },
  ],
  [
    rules.memberOrPartner,
    'the disagreement keeps one wording',
    ({ disagreements }) => {
      const [, claim] = pick(disagreements, 'azerbaijan-full-member-or-full-partner').claims
      if (claim) claim.item = 'azerbaijan-joins-format-2025'
    },
  ],
  [
    rules.doubtOfAttendanceKept,
    'the doubt is forgotten',
    ({ events }) => {
      const meeting = pick(events, 'consultative-meeting-7-2025')
      meeting.citations = meeting.citations.filter(({ sentence }) => sentence !== 6)
    },
  ],
  [
    rules.doubtOfAttendanceKept,
    'the meeting is still expected',
    ({ events }) => {
      pick(events, 'consultative-meeting-7-2025').status = 'expected'
    },
  ],
  [
    rules.conceptApproved,
    'the concept stays a proposal',
    ({ documents }) => {
      pick(documents, 'regional-security-concept').stage = 'proposed'
    },
  ],
  [
    rules.conceptApproved,
    'its note is gone',
    ({ documents }) => {
      pick(documents, 'regional-security-concept').stageNote = undefined
    },
  ],
  [
    rules.treatySignedInPart,
    'all five have signed',
    ({ documents }) => {
      const treaty = pick(documents, 'friendship-treaty-21st-century')
      treaty.signedBy = [...(treaty.signedBy ?? []), ...(treaty.awaitedFrom ?? [])]
    },
  ],
  [
    rules.treatySignedInPart,
    'the awaited signatures are given',
    ({ events }) => {
      pick(events, 'friendship-treaty-pending-signatures').status = 'held'
    },
  ],
]
