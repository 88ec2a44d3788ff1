/** Corridors: which are which, what is not known of them, and that none is told to be running. */
import { isAt, toPlaceIds } from './placed'
import type { Rule } from './rule'
import { expectOf, expectOfAll, expectThat, isSameSet } from './rule'
import { listTexts } from './texts'

export const energyLinkIsNotFibre: Rule = {
  guards: 'the Caspian energy link and the Caspian fibre line are two projects',
  find: (record) => [
    ...expectOf(
      record.corridors,
      ['caspian-energy-link'],
      ({ mode, related, citations }) =>
        mode === 'power' &&
        related === undefined &&
        citations.every(({ source }) => source !== 'article-003'),
      'carries power and shares nothing with the fibre line',
    ),
    ...expectOf(
      record.corridors,
      ['caspian-fibre-link'],
      ({ mode, citations }) => mode === 'fibre' && citations.every(({ source }) => source !== 'article-001'),
      'carries data and shares nothing with the energy link',
    ),
  ],
}

/** A number with a measure of length, weight, volume, money or share; years pass. */
const MEASURE =
  /\d[\d.,]*\s?(%|percent|km|kilomet|tonn?e?s?|TEU|million|billion|USD|\$|كيلومتر|كلم|طن|حاوية|مليون|مليار|دولار|في المئة|بالمئة)|\$\s?\d/iu

export const fibreWithoutEnds: Rule = {
  guards:
    'the fibre line is envisaged between two countries, without landing points, length, cost or date of completion',
  find: (record) => [
    ...expectOf(
      record.corridors,
      ['caspian-fibre-link'],
      ({ stage, path }) =>
        stage === 'envisaged' && isSameSet(path ?? [], ['kazakhstan', 'caspian-sea', 'azerbaijan']),
      'is envisaged, from country to country across the sea',
    ),
    ...listTexts(record)
      .filter(({ item }) => ['caspian-fibre-link', 'digital-silk-road-initiative'].includes(item))
      .flatMap(({ item, text }) => expectThat(!MEASURE.test(text), item, `measures the line: ${text}`)),
    ...expectOfAll(
      record.figures,
      ({ label, note }) => !/fibre|ألياف/iu.test(`${label.en} ${label.ar} ${note.en} ${note.ar}`),
      'is a figure about the fibre line',
    ),
  ],
}

const ABOUT_MIDDLE_CORRIDOR =
  /Middle Corridor|Central Corridor|Trans-Caspian|الممر الأوسط|الممر المركزي|عبر قزوين/u

export const middleCorridorUnmeasured: Rule = {
  guards: 'no volume and no percentage is given for the Middle Corridor, under any of its names',
  find: (record) => [
    ...expectOfAll(
      record.figures,
      ({ label, note, scope }) =>
        ![label, note, scope].some((text) => ABOUT_MIDDLE_CORRIDOR.test(`${text.en} ${text.ar}`)),
      'measures the corridor',
    ),
    ...listTexts(record).flatMap(({ item, text }) =>
      expectThat(
        !MEASURE.test(text) || !(ABOUT_MIDDLE_CORRIDOR.test(text) || item === 'middle-corridor'),
        item,
        `measures the corridor: ${text}`,
      ),
    ),
  ],
}

export const railwayAndAfghanRoute: Rule = {
  guards:
    'joint work on the railway and on the Afghan route is proposed, with no city, cost or date of theirs',
  find: (record) => [
    ...expectOf(
      record.corridors,
      ['china-kyrgyzstan-uzbekistan-railway', 'trans-afghan-route', 'afghanistan-projects'],
      (corridor) =>
        corridor.stage === 'proposed' &&
        corridor.places.every(
          ({ place, role }) =>
            (place === 'tashkent' && role === 'stated-at') ||
            ['china', 'kyrgyzstan', 'uzbekistan', 'afghanistan'].includes(place),
        ),
      'is proposed, between countries',
    ),
    ...expectOf(
      record.corridors,
      ['trans-afghan-route'],
      ({ path, mode }) => path === undefined && mode === 'unstated',
      'has no course and no mode',
    ),
    ...listTexts(record)
      .filter(({ item }) => ['china-kyrgyzstan-uzbekistan-railway', 'trans-afghan-route'].includes(item))
      .flatMap(({ item, text }) => expectThat(!MEASURE.test(text), item, `measures it: ${text}`)),
  ],
}

export const noCorridorRuns: Rule = {
  guards: 'no article says that a corridor is operating or under construction',
  find: (record) =>
    expectOfAll(
      record.corridors,
      ({ stage }) => stage !== 'operating' && stage !== 'under-construction',
      'is told to be running or being built',
    ),
}

export const dubnovsInfrastructure: Rule = {
  guards: 'the infrastructure Dubnov speaks of has no name, no course and no site but the South Caucasus',
  find: (record) => [
    ...expectOf(
      record.corridors,
      ['south-caucasus-communications'],
      (corridor) =>
        corridor.stage === 'claimed' &&
        corridor.path === undefined &&
        corridor.mode === 'unstated' &&
        isAt(corridor, 'south-caucasus'),
      'is claimed, without a course',
    ),
    ...expectOf(
      record.documents,
      ['armenia-azerbaijan-peace-agreement'],
      (document) =>
        document.stage === 'announced' &&
        document.date === undefined &&
        isSameSet(toPlaceIds(document), ['south-caucasus']),
      'is announced, without day or place of signing',
    ),
  ],
}
