/** Who was where, and who is known by country alone. */
import { isAt, listPlaced } from './placed'
import type { Rule } from './rule'
import { expectOf, expectOfAll, expectThat, isSameSet } from './rule'

const SIX_STATES = ['azerbaijan', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan']
/** Presidents the articles name for the sixth meeting alone. */
const NAMED_FOR_THE_SIXTH = ['sadyr-japarov', 'emomali-rahmon', 'serdar-berdimuhamedov']

export const leadersByCountry: Rule = {
  guards:
    'three leaders at the seventh meeting are known by country alone, and nobody is listed at the Washington summit',
  find: (record) => [
    ...expectOfAll(
      record.events,
      ({ date, participants }) =>
        !(date?.edtf ?? '').startsWith('2025') ||
        !participants.some((participant) => NAMED_FOR_THE_SIXTH.includes(participant)),
      'names a leader the articles of 2025 do not name',
    ),
    ...expectOf(
      record.events,
      ['consultative-meeting-7-2025'],
      ({ participants }) => SIX_STATES.every((state) => participants.includes(state)),
      'lists its six countries',
    ),
    ...expectOf(
      record.events,
      ['us-central-asia-summit-2025'],
      ({ participants }) => isSameSet(participants, ['united-states', 'central-asia']),
      'lists nobody by name',
    ),
  ],
}

export const aliyevNotInWashington: Rule = {
  guards:
    'Aliyev is shown at nothing in Washington: an unconfirmed report says he was proposed as a guest, no more',
  find: (record) => [
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !isAt(item, 'washington') || !item.participants?.includes('ilham-aliyev'),
        item.id,
        'brings Aliyev to Washington',
      ),
    ),
    ...expectOf(
      record.events,
      ['aliyev-invitation-report-2025'],
      ({ status, reportedBy, opinionOf }) =>
        status === 'unconfirmed' &&
        isSameSet(reportedBy ?? [], ['azerbaijani-media']) &&
        (opinionOf ?? []).includes('unnamed-kazakh-presidency-staff'),
      'is unconfirmed, with its chain of unnamed sources',
    ),
    ...expectOf(
      record.documents,
      ['aliyev-invitation-suggestion'],
      ({ stage, stageNote }) => stage === 'proposed' && stageNote !== undefined,
      'is a suggestion, with a note',
    ),
  ],
}

export const guestsOfAstanaApart: Rule = {
  guards:
    'Aliyev belongs to the consultative meeting and Kishida to the summit with Japan, never the reverse',
  find: (record) =>
    expectOfAll(
      record.events,
      ({ participants }) =>
        !participants.includes('ilham-aliyev') ||
        !['fumio-kishida', 'central-asia-japan-dialogue'].some((guest) => participants.includes(guest)),
      'mixes the two',
    ).concat(
      expectOf(
        record.events,
        ['consultative-meeting-6-2024'],
        ({ participants }) =>
          !participants.includes('fumio-kishida') && participants.includes('ilham-aliyev'),
        'has Aliyev and not Kishida',
      ),
      expectOf(
        record.events,
        ['central-asia-japan-summit-2024'],
        ({ participants }) =>
          !participants.includes('ilham-aliyev') && participants.includes('fumio-kishida'),
        'has Kishida and not Aliyev',
      ),
    ),
}
