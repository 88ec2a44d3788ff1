/** Where a reader reports an error: a mail or a form for an issue, with what it is about filled in. */
import type { Selection } from '../domain/state/selection'

export interface Report {
  readonly item: Selection
  readonly version: string | undefined
  /** Of the page the reader sees. */
  readonly page: string
}

/** The labels are the same in every language: whoever mends the record looks for them. */
function toBody({ item, version, page }: Report): string {
  const lines = [`${item.kind}: ${item.id}`, `record: ${version ?? '?'}`, `page: ${page}`]
  return `${lines.join('\n')}\n\n`
}

/** `setting` is `mailto:…` or the https address of a form that takes `title` and `body`; undefined for anything else. */
export function toReportHref(setting: unknown, report: Report, subject: string): string | undefined {
  if (typeof setting !== 'string' || !URL.canParse(setting)) return undefined
  const address = new URL(setting)
  const fields = { subject: `${subject}: ${report.item.id}`, body: toBody(report) }
  if (address.protocol === 'mailto:') {
    // Mail programs take a plus as it stands, so that spaces have to be written out.
    const query = Object.entries(fields).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    return `mailto:${address.pathname}?${query.join('&')}`
  }
  if (address.protocol !== 'https:') return undefined
  address.searchParams.set('title', fields.subject)
  address.searchParams.set('body', fields.body)
  return address.href
}
