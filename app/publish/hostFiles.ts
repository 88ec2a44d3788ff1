/** What depends on where the atlas is served: who may frame it, and what crawlers are told. */

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

const PAGES = ['', 'plain/ar.html', 'plain/en.html']

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
