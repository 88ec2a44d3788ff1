/** Which characters a font file has glyphs for: read from the file itself, since a subset passes over what it lacks. */
import subsetFont from 'subset-font'

const CHARACTER_MAP_FORMATS = { segments: 4, groups: 12 } as const

/** https://learn.microsoft.com/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values */
function readSegments(font: Buffer, table: number): number[] {
  const count = font.readUInt16BE(table + 6) / 2
  const ends = table + 14
  const starts = ends + 2 * count + 2
  return Array.from({ length: count }, (_, index) => {
    const start = font.readUInt16BE(starts + 2 * index)
    const delta = font.readUInt16BE(starts + 2 * (count + index))
    const rangePlace = starts + 2 * (2 * count + index)
    const range = font.readUInt16BE(rangePlace)
    return spanOf(start, font.readUInt16BE(ends + 2 * index)).filter((code) => {
      const glyph = range === 0 ? code + delta : font.readUInt16BE(rangePlace + range + 2 * (code - start))
      return (glyph & 0xffff) !== 0
    })
  }).flat()
}

/** https://learn.microsoft.com/typography/opentype/spec/cmap#format-12-segmented-coverage */
function readGroups(font: Buffer, table: number): number[] {
  return Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + 12 * index
    return spanOf(font.readUInt32BE(group), font.readUInt32BE(group + 4))
  }).flat()
}

function spanOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function findTable(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  const place = spanOf(0, count - 1)
    .map((index) => 12 + 16 * index)
    .find((at) => font.toString('latin1', at, at + 4) === tag)
  if (place === undefined) throw new Error(`the font has no table ${tag}`)
  return font.readUInt32BE(place + 8)
}

export async function readCharacters(woff2: Buffer): Promise<ReadonlySet<string>> {
  const font = await subsetFont(woff2, '', { targetFormat: 'truetype', keepAllGlyphs: true })
  const start = findTable(font, 'cmap')
  const codes = spanOf(0, font.readUInt16BE(start + 2) - 1).flatMap((index) => {
    const table = start + font.readUInt32BE(start + 8 + 8 * index)
    const format = font.readUInt16BE(table)
    if (format === CHARACTER_MAP_FORMATS.segments) return readSegments(font, table)
    return format === CHARACTER_MAP_FORMATS.groups ? readGroups(font, table) : []
  })
  return new Set(codes.filter((code) => code < 0xffff).map((code) => String.fromCodePoint(code)))
}
