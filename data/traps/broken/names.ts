import * as rules from '../names'
import type { Fixture } from './draft'
import { pick } from './draft'

export const BROKEN_NAMES: readonly Fixture[] = [
  [
    rules.onePersonOneName,
    'Mirziyoyev as one article spells him',
    ({ events }) => {
      pick(events, 'mirziyoyev-closing-words-2025').summary.ar = 'ختم شوكت ميرضيائيف كلمته.'
    },
  ],
  [
    rules.onePersonOneName,
    'Tokayev in another Latin spelling',
    ({ events }) => {
      pick(events, 'tokayev-tashkent-speech-2025').title.en = 'Tokaev speaks in Tashkent'
    },
  ],
  [
    rules.onePlaceOneName,
    'Kyrgyzstan as one article spells it, after a prefix',
    ({ events }) => {
      pick(events, 'consultative-meeting-4-2022').summary.ar = 'انعقد في طاجيكستان وقرغيزستان.'
    },
  ],
  [
    rules.onePlaceOneName,
    'Turkey',
    ({ corridors }) => {
      pick(corridors, 'azerbaijan-transit-bridge').name.en = 'Transit to Turkey'
    },
  ],
  [
    rules.oneAdjectivePerCountry,
    'the shorter adjective',
    ({ people }) => {
      pick(people, 'kassym-jomart-tokayev').role.ar = 'الرئيس الكازاخي'
    },
  ],
  [
    rules.printedNamesFindPeople,
    'the misprint of Japarov finds nobody',
    ({ people }) => {
      pick(people, 'sadyr-japarov').spellings = ['Japarov']
    },
  ],
  [
    rules.printedNamesFindPeople,
    'the other spelling of Kyrgyzstan finds nothing',
    ({ places }) => {
      pick(places, 'kyrgyzstan').aliases = []
    },
  ],
  [
    rules.printedNamesFindPeople,
    'a new printed spelling finds nobody',
    ({ people }) => {
      const [citation] = pick(people, 'arkady-dubnov').citations
      if (citation) citation.printed = 'أ. دبنوف'
    },
  ],
  [
    rules.oddTransliterations,
    'Wabtec is called as printed',
    ({ events }) => {
      pick(events, 'wabtec-agreement-2025-signing').title.ar = 'اتفاق مع واب تيك'
    },
  ],
  [
    rules.oddTransliterations,
    'Tengrinews is not found as printed',
    ({ organisations }) => {
      pick(organisations, 'tengrinews').spellings = []
    },
  ],
  [
    rules.corridorNamesApart,
    'the outside usage is told unmarked',
    ({ corridors }) => {
      pick(corridors, 'middle-corridor').routeNote = undefined
    },
  ],
  [
    rules.corridorNamesApart,
    'the trans-Caspian route can no longer be found',
    ({ corridors }) => {
      pick(corridors, 'middle-corridor').aliases = ['الممر المركزي']
    },
  ],
  [
    rules.corridorNamesApart,
    'the East-West corridor is merged with it',
    ({ corridors }) => {
      pick(corridors, 'east-west-corridor').aliases = ['الممر الأوسط']
    },
  ],
  [
    rules.corridorNamesApart,
    'one of the Community’s names finds nothing',
    ({ organisations }) => {
      pick(organisations, 'community-of-central-asia').spellings = []
    },
  ],
]
