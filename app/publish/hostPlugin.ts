import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { changeHeaders } from './changeHeaders'
import { allowFraming, buildSitemap, nameReportAddress } from './hostFiles'

/** Fits the host's files to the variables of the build: VITE_FRAME_ANCESTORS, VITE_REPORT_ADDRESS and VITE_SITE_ADDRESS. */
export function hostPlugin(): Plugin {
  let folder = ''
  let ancestors: string | undefined
  let reports: string | undefined
  let site: string | undefined
  return {
    name: 'caspian-atlas:host',
    configResolved({ root, build, env }) {
      folder = path.resolve(root, build.outDir)
      ancestors = env.VITE_FRAME_ANCESTORS
      reports = env.VITE_REPORT_ADDRESS
      site = env.VITE_SITE_ADDRESS
    },
    transformIndexHtml: (html) => nameReportAddress(html, reports),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await changeHeaders(folder, (headers) => allowFraming(headers, ancestors))
        if (!site) return
        const { robots, sitemap } = buildSitemap(site)
        await writeFile(path.join(folder, 'robots.txt'), robots)
        await writeFile(path.join(folder, 'sitemap.xml'), sitemap)
      },
    },
  }
}
