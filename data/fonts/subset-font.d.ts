/** What is used of subset-font 2.9.0, which ships no types. */
declare module 'subset-font' {
  export interface SubsetOptions {
    targetFormat: 'truetype' | 'woff2'
    /** OpenType features by their four letters; all of them where left out. */
    keepFeatures?: readonly string[]
    dropTables?: readonly string[]
    noHinting?: boolean
    /** Leaves out the glyphs that only features of the font could put in another's place. */
    noLayoutClosure?: boolean
    /** A number settles an axis. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>
    /** With an empty `text`: everything stays, as for a change of format. */
    keepAllGlyphs?: boolean
  }

  /** @param text every character to keep; one the font does not have is passed over */
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
}
