import * as rules from '../corridors'
import type { Fixture } from './draft'
import { addAt, pick, redate } from './draft'

export const BROKEN_CORRIDORS: readonly Fixture[] = [
  [
    rules.energyLinkIsNotFibre,
    'the energy link carries data',
    ({ corridors }) => {
      pick(corridors, 'caspian-energy-link').mode = 'fibre'
    },
  ],
  [
    rules.energyLinkIsNotFibre,
    'the fibre line rests on Aliyev’s energy link',
    ({ corridors }) => {
      pick(corridors, 'caspian-fibre-link').citations.push({ source: 'article-001', paragraph: 18 })
    },
  ],
  [
    rules.fibreWithoutEnds,
    'the fibre line is being built',
    ({ corridors }) => {
      pick(corridors, 'caspian-fibre-link').stage = 'under-construction'
    },
  ],
  [
    rules.fibreWithoutEnds,
    'it lands in Baku',
    ({ corridors }) => {
      pick(corridors, 'caspian-fibre-link').path?.push('baku')
    },
  ],
  [
    rules.fibreWithoutEnds,
    'it gets a length',
    ({ corridors }) => {
      pick(corridors, 'caspian-fibre-link').summary.en = 'A line of 380 km under the sea.'
    },
  ],
  [
    rules.fibreWithoutEnds,
    'it gets a cost',
    ({ documents }) => {
      pick(documents, 'digital-silk-road-initiative').summary.ar = 'خط كلفته 50 مليون دولار.'
    },
  ],
  [
    rules.fibreWithoutEnds,
    'a figure measures it',
    ({ figures }) => {
      pick(figures, 'contracts-worth-billions-2025').label.en = 'Cost of the fibre line'
    },
  ],
  [
    rules.middleCorridorUnmeasured,
    'it gets a tonnage',
    ({ corridors }) => {
      pick(corridors, 'middle-corridor').summary.en = 'Transit reached 4.5 million tonnes.'
    },
  ],
  [
    rules.middleCorridorUnmeasured,
    'Aliyev’s speech gives it a percentage',
    ({ events }) => {
      pick(events, 'aliyev-tashkent-speech-2025').summary.ar = 'نما العبور في الممر الأوسط بنسبة 62%.'
    },
  ],
  [
    rules.middleCorridorUnmeasured,
    'a figure measures it',
    ({ figures }) => {
      pick(figures, 'regional-investment-growth-2025').scope.en = 'Transit on the Middle Corridor'
    },
  ],
  [
    rules.railwayAndAfghanRoute,
    'the railway is being built',
    ({ corridors }) => {
      pick(corridors, 'china-kyrgyzstan-uzbekistan-railway').stage = 'under-construction'
    },
  ],
  [
    rules.railwayAndAfghanRoute,
    'the railway starts in a city',
    ({ corridors }) => addAt(pick(corridors, 'china-kyrgyzstan-uzbekistan-railway'), 'beijing', 'site'),
  ],
  [
    rules.railwayAndAfghanRoute,
    'the Afghan route becomes a railway',
    ({ corridors }) => {
      pick(corridors, 'trans-afghan-route').mode = 'rail'
    },
  ],
  [
    rules.railwayAndAfghanRoute,
    'the railway gets a cost',
    ({ corridors }) => {
      pick(corridors, 'china-kyrgyzstan-uzbekistan-railway').stageNote.en = 'Put at $4.7 billion.'
    },
  ],
  [
    rules.noCorridorRuns,
    'the East-West corridor operates',
    ({ corridors }) => {
      pick(corridors, 'east-west-corridor').stage = 'operating'
    },
  ],
  [
    rules.dubnovsInfrastructure,
    'it gets a course',
    ({ corridors }) => {
      pick(corridors, 'south-caucasus-communications').path = ['armenia', 'azerbaijan']
    },
  ],
  [
    rules.dubnovsInfrastructure,
    'the agreement is signed on a day',
    ({ documents }) => redate(pick(documents, 'armenia-azerbaijan-peace-agreement'), '2025-08'),
  ],
]
