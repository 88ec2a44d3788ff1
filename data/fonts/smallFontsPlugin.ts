/**
 * Gives the app small fonts in place of the packages' own, in development, builds and tests alike.
 * Modules, styles and the page go on naming the package's file; nothing made is committed.
 */
import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { FONT_SUBSETS } from './fontSubsets'
import { makeSubset } from './makeSubset'

export function smallFontsPlugin(): Plugin {
  const pathBySpecifier = new Map<string, string>()
  let root = ''
  return {
    name: 'caspian-atlas:small-fonts',
    async config() {
      for (const subset of Object.values(FONT_SUBSETS)) {
        pathBySpecifier.set(subset.specifier, await makeSubset(subset))
      }
      // A string would not match where "?url" follows.
      const alias = [...pathBySpecifier].map(([specifier, replacement]) => ({
        find: new RegExp(`^${specifier.replaceAll('.', '\\.')}(?=\\?|$)`),
        replacement,
      }))
      return { resolve: { alias } }
    },
    configResolved(config) {
      root = config.root
    },
    // Vite takes the page's own links for paths and knows no alias there: the preloaded font is put right here.
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        [...pathBySpecifier].reduce(
          (page, [specifier, path]) =>
            page.replaceAll(`node_modules/${specifier}`, relative(root, path).split(sep).join('/')),
          html,
        ),
    },
  }
}
