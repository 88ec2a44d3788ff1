import { describe, expect, it } from 'vitest'
import { toReportHref } from './reportHref'

const report = {
  item: { kind: 'event', id: 'summit-2025' },
  leg: null,
  version: '1.1.0+3f2a91bc',
  page: 'https://atlas.example/?event=summit-2025&lang=en',
} as const

describe('the address for a report', () => {
  it('is a mail with the item and the version in it, its spaces and line ends written out', () => {
    const href = toReportHref('mailto:atlas@example.org', report, 'An error') ?? ''
    expect(href).toMatch(/^mailto:atlas@example\.org\?subject=An%20error%3A%20summit-2025&body=/)
    const body = decodeURIComponent(href.split('&body=')[1] ?? '')
    expect(body).toContain('event: summit-2025\nrecord: 1.1.0+3f2a91bc\n')
    expect(body).toContain(report.page)
  })

  it('names the open leg of a corridor too', () => {
    const item = { kind: 'corridor', id: 'middle-corridor' } as const
    const href = toReportHref('mailto:atlas@example.org', { ...report, item, leg: 'aktau-baku' }, 'An error')
    expect(decodeURIComponent(href ?? '')).toContain('corridor: middle-corridor\nleg: aktau-baku\nrecord: ')
  })

  it('is a form with the same, and keeps what the setting itself asks for', () => {
    const href = toReportHref('https://forge.example/issues/new?labels=record', report, 'An error') ?? ''
    const { searchParams } = new URL(href)
    expect(searchParams.get('labels')).toBe('record')
    expect(searchParams.get('title')).toBe('An error: summit-2025')
    expect(searchParams.get('body')).toContain('1.1.0+3f2a91bc')
  })

  it.each([undefined, '', 'atlas@example.org', 'javascript:alert(1)', 'http://forge.example/new'])(
    'is none for the setting %j',
    (setting) => {
      expect(toReportHref(setting, report, 'An error')).toBeUndefined()
    },
  )
})
