/** Where a reader reports an error: a mail or a form for an issue, with what it is about filled in. */
import type { Selection } from '../domain/state/selection'

export interface Report {
  readonly item: Selection
  /** Of a corridor, where one of its legs is open. */
  readonly leg: string | null
  readonly version: string | undefined
  /** Of the page the reader sees, camera and all. */
  readonly page: string
}

/** What a report begins with. The labels are the same in every language: whoever mends the record looks for them. */
export function toReportText({ item, leg, version, page }: Report): string {
  return [
    `${item.kind}: ${item.id}`,
    ...(leg === null ? [] : [`leg: ${leg}`]),
    `record: ${version ?? '?'}`,
    `page: ${page}`,
  ].join('\n')
}

/** `setting` is `mailto:…` or the https address of a form that takes `title` and `body`; undefined for anything else. */
export function toReportHref(setting: unknown, report: Report, subject: string): string | undefined {
  if (typeof setting !== 'string' || !URL.canParse(setting)) return undefined
  const address = new URL(setting)
  const fields = { subject: `${subject}: ${report.item.id}`, body: `${toReportText(report)}\n\n` }
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
