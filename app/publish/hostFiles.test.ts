import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allowFraming, buildSitemap, nameReportAddress } from './hostFiles'

const headers = readFileSync('public/_headers', 'utf8')

describe('who may frame the atlas', () => {
  it('is nobody, unless the build says so', () => {
    expect(allowFraming(headers, undefined)).toBe(headers)
    expect(headers).toContain("frame-ancestors 'none';")
  })

  it('are the sites the build names, in the one header that knows sites', () => {
    const open = allowFraming(headers, 'https://gazette.example https://*.press.example')
    expect(open).toContain('; frame-ancestors https://gazette.example https://*.press.example; object-src')
    expect(open).not.toContain('X-Frame-Options')
  })

  it.each(['https://a.example; script-src *', 'https://a.example\n  X-Other: 1;', '"'])(
    'is no way to write another rule: %s',
    (ancestors) => expect(() => allowFraming(headers, ancestors)).toThrow('VITE_FRAME_ANCESTORS'),
  )
})

it('tells crawlers of the pages without script by their whole addresses', () => {
  const { robots, sitemap } = buildSitemap('https://host.example/atlas')
  expect(robots).toContain('Sitemap: https://host.example/atlas/sitemap.xml')
  expect(sitemap).toContain('<loc>https://host.example/atlas/plain/ar.html</loc>')
  expect(sitemap).toContain('<loc>https://host.example/atlas/releases/en.html</loc>')
  expect(buildSitemap('https://host.example/atlas/')).toEqual({ robots, sitemap })
  expect(() => buildSitemap('atlas')).toThrow()
})

describe('where reports go', () => {
  const page = readFileSync('index.html', 'utf8')

  it('is said in the head of the page, and nowhere unless the build says so', () => {
    expect(nameReportAddress(page, undefined)).toBe(page)
    expect(nameReportAddress(page, 'mailto:atlas@example.org')).toContain(
      '<meta name="report-address" content="mailto:atlas@example.org" />',
    )
    expect(nameReportAddress(page, 'https://forge.example/new?a=$&&b=2')).toContain('new?a=$&amp;&amp;b=2"')
  })

  it.each([
    'atlas@example.org',
    'http://forge.example/new',
    'https://[',
    'mailto:a@b.example" onload="x',
    'javascript:alert(1)',
  ])('is no other address, and no markup: %s', (address) =>
    expect(() => nameReportAddress(page, address)).toThrow('VITE_REPORT_ADDRESS'),
  )

  it('is not lost when the page loses its place', () => {
    expect(() => nameReportAddress('<head></head>', 'mailto:a@b.example')).toThrow('no place')
  })
})
