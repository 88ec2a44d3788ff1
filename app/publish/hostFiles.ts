/** What depends on where the atlas is served: who may frame it, where reports go, and what crawlers are told. */

/** `ancestors` as in the policy itself: "https://gazette.example https://*.press.example". */
export function allowFraming(headers: string, ancestors: string | undefined): string {
  if (!ancestors) return headers
  if (/[^\w .:/*'-]/.test(ancestors))
    throw new Error(`VITE_FRAME_ANCESTORS holds no list of sites: ${ancestors}`)
  return (
    headers
      .replace(/frame-ancestors [^;\n]+/, () => `frame-ancestors ${ancestors.trim()}`)
      // The older header knows no sites, and would forbid them all.
      .replace(/^\s+X-Frame-Options:.*\n/m, '')
  )
}

const NO_REPORT_ADDRESS = '<meta name="report-address" content=""'

/** `address` is `mailto:…` or the https address of a form (app/cards/reportHref.ts). Throws for anything else. */
export function nameReportAddress(html: string, address: string | undefined): string {
  if (!html.includes(NO_REPORT_ADDRESS)) throw new Error('the page has no place for the address of reports')
  if (!address) return html
  if (!/^(?:mailto:|https:\/\/)[^\s"<>]+$/.test(address) || !URL.canParse(address))
    throw new Error(`VITE_REPORT_ADDRESS is neither mailto: nor https: ${address}`)
  const written = address.replaceAll('&', '&amp;')
  return html.replace(NO_REPORT_ADDRESS, () => NO_REPORT_ADDRESS.replace('""', () => `"${written}"`))
}

const PAGES = ['', 'plain/ar.html', 'plain/en.html', 'releases/ar.html', 'releases/en.html']

/** Sitemaps want whole addresses; `site` ends in a slash or gets one. Throws for what is no address. */
export function buildSitemap(site: string): { readonly robots: string; readonly sitemap: string } {
  const root = new URL(site.endsWith('/') ? site : `${site}/`)
  const entries = PAGES.map((page) => `  <url><loc>${new URL(page, root).href}</loc></url>`)
  return {
    robots: `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', root).href}\n`,
    sitemap: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...entries,
      '</urlset>',
      '',
    ].join('\n'),
  }
}
