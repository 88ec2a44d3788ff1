/** The reference parser ships no types; only whether it throws is used, in a test. */
declare module 'edtf' {
  // biome-ignore lint/style/noDefaultExport: it is how the package exports
  export default function edtf(text: string): unknown
}
