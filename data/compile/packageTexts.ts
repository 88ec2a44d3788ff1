/** What each published file holds, in both languages, for the description of the package. */
import type { DatasetName } from '../../app/domain/record/schema'
import type { LocalisedText } from '../../app/domain/record/text'
import type { GeoFileName } from './geoFiles'

export interface FileTexts {
  readonly title: LocalisedText
  readonly description: LocalisedText
}

export const PACKAGE_TEXTS: FileTexts = {
  title: { ar: 'سجل أطلس قزوين', en: 'The record of the Caspian Atlas' },
  description: {
    ar: 'كيف تترابط آسيا الوسطى وأذربيجان: الأحداث والأرقام والممرات والوثائق ومن شارك فيها، ولكل معلومة مصدرها. وما هو مقرر أو مقترح أو منسوب إلى قائله موسوم بذلك، وحيث تختلف المصادر تُحفظ أقوالها جميعًا. القيم كما ترد في مصادرها ولا يُجمع بعضها إلى بعض. وتُحيل الملفات بعضها إلى بعض بالمعرّف (id)، والتواريخ بصيغة EDTF.',
    en: 'How Central Asia and Azerbaijan are being joined up: events, figures, corridors, documents and who took part, every fact with its source. What is planned, proposed or claimed is marked as such, and where sources disagree all sides are kept. Values are as their sources print them and are never to be added up. The files refer to one another by id; dates are EDTF.',
  },
}

export const DATASET_TEXTS: Readonly<Record<DatasetName, FileTexts>> = {
  places: {
    title: { ar: 'الأماكن', en: 'Places' },
    description: {
      ar: 'المدن والدول والموانئ وغيرها، ولكل منها إحداثياته ودولته وما يقع فيه.',
      en: 'Cities, countries, ports and others, with their coordinates, country and the place they lie in.',
    },
  },
  events: {
    title: { ar: 'الأحداث', en: 'Events' },
    description: {
      ar: 'الاجتماعات والزيارات والتوقيعات وخطوات المشاريع: متى وأين ومن، وهل تمّت أم كانت متوقعة أو تأجلت أو أُلغيت.',
      en: 'Meetings, visits, signings and steps of projects: when, where and who, and whether they were held, expected, postponed or cancelled.',
    },
  },
  figures: {
    title: { ar: 'الأرقام', en: 'Figures' },
    description: {
      ar: 'المبالغ والأحجام كما ترد في مصادرها، مع الفترة التي تعود إليها وصفتها: محققة أو معلنة أو مستهدفة أو غير ذلك.',
      en: 'Sums and volumes as their sources print them, with the period they refer to and their stage: realised, announced, a target and others.',
    },
  },
  corridors: {
    title: { ar: 'الممرات والمشاريع', en: 'Corridors and projects' },
    description: {
      ar: 'ممرات النقل والطاقة والاتصالات ومشاريعها، مع المرحلة التي بلغها كل منها بحسب مصادره.',
      en: 'Corridors and projects of transport, energy and communications, with the stage each has reached by its sources.',
    },
  },
  documents: {
    title: { ar: 'الوثائق', en: 'Documents' },
    description: {
      ar: 'البيانات والاتفاقيات والاستراتيجيات والمقترحات، وهل وُقّعت أو اعتُمدت أو اقتُرحت فحسب.',
      en: 'Statements, agreements, strategies and proposals, and whether they were signed, adopted or only proposed.',
    },
  },
  people: {
    title: { ar: 'الشخصيات', en: 'People' },
    description: { ar: 'من تذكرهم المصادر، مع صفاتهم.', en: 'Who the sources name, with their offices.' },
  },
  organisations: {
    title: { ar: 'الجهات', en: 'Organisations' },
    description: {
      ar: 'ما تذكره المصادر من منظمات وصيغ تعاون وشركات.',
      en: 'The bodies, formats of cooperation and companies that the sources name.',
    },
  },
  sources: {
    title: { ar: 'المصادر', en: 'Sources' },
    description: {
      ar: 'المقالات الخمسة وكل صفحة أخرى يستند إليها السجل، مع عنوانها ولغتها وتاريخها وعيوبها المعروفة.',
      en: 'The five articles and every other page the record rests on, with its address, language, date and known defects.',
    },
  },
  disagreements: {
    title: { ar: 'اختلاف المصادر', en: 'Disagreements' },
    description: {
      ar: 'حيث تختلف المصادر: ما يقوله كل منها ومصدره.',
      en: 'Where sources disagree: what each side says, with its source.',
    },
  },
  measures: {
    title: { ar: 'المقاييس', en: 'Measures' },
    description: {
      ar: 'ما يُقاس عبر السنوات: تعريفه ووحدته وسلاسله. أما القيم فبين الأرقام.',
      en: 'What is measured over the years: its definition, unit and series. The values are among the figures.',
    },
  },
  stations: {
    title: { ar: 'المحطات', en: 'Stations' },
    description: {
      ar: 'النقاط التي تمر بها مسارات الممرات، بإحداثياتها.',
      en: 'The points that the courses of corridors run through, with their coordinates.',
    },
  },
  routes: {
    title: { ar: 'مسارات الممرات', en: 'Courses of corridors' },
    description: {
      ar: 'مقاطع كل ممر بين محطاته، ووسيلة النقل، وحال كل مقطع عبر السنوات، وخط استرشادي على الخريطة.',
      en: 'Each corridor leg by leg between its stations: mode, state over the years, and an indicative line on the map.',
    },
  },
}

export const GEO_TEXTS: Readonly<Record<GeoFileName, FileTexts>> = {
  corridors: {
    title: { ar: 'الممرات بمقاطعها، لأدوات الخرائط', en: 'Corridors leg by leg, for map tools' },
    description: {
      ar: 'خطوط GeoJSON (المعيار RFC 7946): كل مقطع بوسيلته وحاله ودقة رسمه ومصادره.',
      en: 'GeoJSON lines (RFC 7946): each leg with its mode, state, precision and sources.',
    },
  },
  places: {
    title: { ar: 'الأماكن، لأدوات الخرائط', en: 'Places, for map tools' },
    description: {
      ar: 'نقاط GeoJSON (المعيار RFC 7946): كل مكان باسمه بالعربية والإنجليزية ونوعه ودولته.',
      en: 'GeoJSON points (RFC 7946): each place with its name in Arabic and English, kind and country.',
    },
  },
}

export const CHANGES_TEXTS: FileTexts = {
  title: { ar: 'ما تغيّر من إصدار إلى آخر', en: 'Changes from version to version' },
  description: {
    ar: 'لكل إصدار من السجل: تاريخه وما أُضيف فيه وما صُحّح وما دُمج.',
    en: 'Of each version of the record: its date, and what was added, corrected or merged in it.',
  },
}
