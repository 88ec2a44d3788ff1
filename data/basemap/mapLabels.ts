/**
 * The names the basemap shows, written and placed by hand: countries the record or its maps need, and waters.
 * Names start from Unicode CLDR and follow media usage; shapes whose name is itself a dispute are left unnamed.
 */
import type { LonLat } from '../../app/domain/record/placeSchema'
import type { LocalisedText } from '../../app/domain/record/text'
import { FOCUS_COUNTRIES } from './countryFeatures'

export type MapLabel = {
  /** Unique; stable between builds. */
  id: string
  kind: 'focus-country' | 'country' | 'sea' | 'lake'
  /** ISO 3166-1 alpha-2; on countries alone. */
  iso?: string
  name: LocalisedText
  /** The middle of the name, in degrees. */
  lonLat: LonLat
  /** 1 wins over 2 where two names collide. */
  rank: 1 | 2 | 3 | 4
  /** The name is shown from this whole zoom on (a style's filters know no others); from the start where absent. */
  minZoom?: number
}

type CountryRow = readonly [iso: string, en: string, ar: string, lon: number, lat: number, minZoom?: number]

/** Placed beside the hub cities' markers, which a style's collisions know nothing of, and off the trunk lines. */
const FOCUS: readonly CountryRow[] = [
  ['KZ', 'Kazakhstan', 'كازاخستان', 60.5, 49.2],
  ['UZ', 'Uzbekistan', 'أوزبكستان', 63.2, 42.1, 3],
  ['TM', 'Turkmenistan', 'تركمانستان', 58.8, 39.8, 3],
  ['KG', 'Kyrgyzstan', 'قيرغيزستان', 75.2, 41.4, 3],
  ['TJ', 'Tajikistan', 'طاجيكستان', 72.2, 38.4, 3],
  ['AZ', 'Azerbaijan', 'أذربيجان', 46.9, 40.5, 4],
]

/** The neighbours, and the giants that orient a world map. */
const NEAR: readonly CountryRow[] = [
  ['RU', 'Russia', 'روسيا', 98, 62],
  ['CN', 'China', 'الصين', 103, 35.5],
  ['US', 'United States', 'الولايات المتحدة', -99, 39.3],
  ['IN', 'India', 'الهند', 79.3, 23.2],
  ['IR', 'Iran', 'إيران', 53.8, 33.6],
  ['TR', 'Türkiye', 'تركيا', 34.5, 39.1],
  ['AF', 'Afghanistan', 'أفغانستان', 65.5, 33.7],
  ['PK', 'Pakistan', 'باكستان', 66.5, 28.1],
  ['MN', 'Mongolia', 'منغوليا', 102.5, 46.9],
  ['UA', 'Ukraine', 'أوكرانيا', 32.6, 48.7],
  ['GE', 'Georgia', 'جورجيا', 43.4, 42.3, 3],
  ['AM', 'Armenia', 'أرمينيا', 44.5, 40.6, 3],
  ['CA', 'Canada', 'كندا', -109, 60],
  ['BR', 'Brazil', 'البرازيل', -52, -10],
  ['AU', 'Australia', 'أستراليا', 133.4, -24.7],
]

/** Second names for countries so wide that the first one lies outside the region's view. */
const NEAR_AGAIN: readonly CountryRow[] = [
  ['RU', 'Russia', 'روسيا', 45.5, 53.3, 3],
  ['CN', 'China', 'الصين', 86, 40.8, 3],
]

const FAR: readonly CountryRow[] = [
  ['SA', 'Saudi Arabia', 'السعودية', 45.3, 23.6],
  ['IQ', 'Iraq', 'العراق', 42.6, 32.6],
  ['SY', 'Syria', 'سوريا', 38.6, 35.2],
  ['EG', 'Egypt', 'مصر', 29.6, 26.4],
  ['YE', 'Yemen', 'اليمن', 46.8, 15.6],
  ['OM', 'Oman', 'عُمان', 56.1, 20.5],
  ['JP', 'Japan', 'اليابان', 138.1, 36.1],
  ['KR', 'South Korea', 'كوريا الجنوبية', 127.9, 36.3],
  ['TH', 'Thailand', 'تايلاند', 101.9, 15.6],
  ['MM', 'Myanmar', 'ميانمار', 96.1, 21.1],
  ['VN', 'Vietnam', 'فيتنام', 105.2, 21.6],
  ['ID', 'Indonesia', 'إندونيسيا', 113.5, -0.6],
  ['DE', 'Germany', 'ألمانيا', 10.2, 51],
  ['FR', 'France', 'فرنسا', 2.6, 47],
  ['GB', 'United Kingdom', 'المملكة المتحدة', -1.6, 52.6],
  ['IT', 'Italy', 'إيطاليا', 11.2, 44.4],
  ['ES', 'Spain', 'إسبانيا', -3.6, 40.2],
  ['PL', 'Poland', 'بولندا', 19.2, 52.3],
  ['RO', 'Romania', 'رومانيا', 24.6, 45.9],
  ['BY', 'Belarus', 'بيلاروس', 27.9, 53.3],
  ['SE', 'Sweden', 'السويد', 15.5, 61.6],
  ['NO', 'Norway', 'النرويج', 9.4, 61.6],
  ['FI', 'Finland', 'فنلندا', 26.1, 63],
  ['MX', 'Mexico', 'المكسيك', -102.6, 24.4],
  ['AR', 'Argentina', 'الأرجنتين', -64.8, -35.2],
  ['DZ', 'Algeria', 'الجزائر', 2.4, 27.8],
  ['LY', 'Libya', 'ليبيا', 17.6, 27],
  ['SD', 'Sudan', 'السودان', 29.8, 15.8],
  ['ET', 'Ethiopia', 'إثيوبيا', 39.6, 8.2],
  ['NG', 'Nigeria', 'نيجيريا', 8.2, 9.8],
  ['ZA', 'South Africa', 'جنوب أفريقيا', 23.6, -30.4],
]

/** Small shapes: named only once the map is near enough to hold them. */
const SMALL: readonly CountryRow[] = [
  ['JO', 'Jordan', 'الأردن', 36.6, 30.9, 4],
  ['KW', 'Kuwait', 'الكويت', 47.6, 29.3, 4],
  ['QA', 'Qatar', 'قطر', 51.2, 25.3, 4],
  ['AE', 'United Arab Emirates', 'الإمارات', 54.1, 23.5, 4],
  ['NP', 'Nepal', 'نيبال', 83.6, 28.4, 4],
  ['BD', 'Bangladesh', 'بنغلاديش', 89.9, 24.4, 4],
  ['MD', 'Moldova', 'مولدوفا', 28.4, 47.4, 4],
  ['BG', 'Bulgaria', 'بلغاريا', 25.2, 42.7, 3],
  ['GR', 'Greece', 'اليونان', 21.8, 39.5, 3],
  ['RS', 'Serbia', 'صربيا', 20.9, 44, 4],
  ['HR', 'Croatia', 'كرواتيا', 16.4, 45.6, 4],
  ['HU', 'Hungary', 'المجر', 19.2, 47, 3],
  ['AT', 'Austria', 'النمسا', 14.4, 47.6, 3],
  ['CZ', 'Czechia', 'التشيك', 15.2, 49.7, 3],
  ['SK', 'Slovakia', 'سلوفاكيا', 19.3, 48.7, 4],
  ['CH', 'Switzerland', 'سويسرا', 8.1, 46.9, 4],
  ['NL', 'Netherlands', 'هولندا', 5.7, 52.3, 4],
  ['BE', 'Belgium', 'بلجيكا', 4.5, 50.7, 4],
  ['DK', 'Denmark', 'الدنمارك', 9.2, 56.2, 3],
  ['EE', 'Estonia', 'إستونيا', 25.7, 58.8, 4],
  ['LV', 'Latvia', 'لاتفيا', 25.6, 56.8, 4],
  ['LT', 'Lithuania', 'ليتوانيا', 23.9, 55.4, 4],
  ['PT', 'Portugal', 'البرتغال', -8, 39.7, 3],
  ['IE', 'Ireland', 'أيرلندا', -7.9, 53.3, 3],
]

const WATERS: readonly MapLabel[] = [
  {
    id: 'caspian-sea',
    kind: 'sea',
    name: { ar: 'بحر قزوين', en: 'Caspian Sea' },
    lonLat: [50.7, 45.7],
    rank: 1,
    minZoom: 3,
  },
  {
    id: 'black-sea',
    kind: 'sea',
    name: { ar: 'البحر الأسود', en: 'Black Sea' },
    lonLat: [34.6, 43.2],
    rank: 2,
  },
  {
    id: 'mediterranean-sea',
    kind: 'sea',
    name: { ar: 'البحر المتوسط', en: 'Mediterranean Sea' },
    lonLat: [26, 33.8],
    rank: 2,
  },
  {
    id: 'aral-sea',
    kind: 'lake',
    name: { ar: 'بحر آرال', en: 'Aral Sea' },
    lonLat: [60.2, 45.35],
    rank: 3,
    minZoom: 4,
  },
  {
    id: 'lake-balkhash',
    kind: 'lake',
    name: { ar: 'بحيرة بلخاش', en: 'Lake Balkhash' },
    lonLat: [76.2, 45.9],
    rank: 3,
    minZoom: 4,
  },
]

function toLabels(rows: readonly CountryRow[], rank: MapLabel['rank'], idSuffix = ''): MapLabel[] {
  return rows.map(([iso, en, ar, lon, lat, minZoom]) => ({
    id: `${iso.toLowerCase()}${idSuffix}`,
    kind: FOCUS_COUNTRIES.includes(iso) ? 'focus-country' : 'country',
    iso,
    name: { ar, en },
    lonLat: [lon, lat],
    rank,
    ...(minZoom !== undefined && { minZoom }),
  }))
}

/** All names, the ones that win first. */
export const MAP_LABELS: readonly MapLabel[] = [
  ...toLabels(FOCUS, 1),
  ...toLabels(NEAR, 2),
  ...toLabels(NEAR_AGAIN, 2, '-west'),
  ...toLabels(FAR, 3),
  ...toLabels(SMALL, 4),
  ...WATERS,
].sort((a, b) => a.rank - b.rank)
