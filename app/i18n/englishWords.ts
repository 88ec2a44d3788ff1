/**
 * Every namespace of the language in one chunk, but for those of parts that bring their own: what covers the map, the
 * search, the notices, the help, the panels of items, and what is copied.
 */
export const words = import.meta.glob(
  [
    './locales/en/*.json',
    '!**/copying.json',
    '!**/dataView.json',
    '!**/svgMap.json',
    '!**/textMap.json',
    '!**/search.json',
    '!**/offline.json',
    '!**/help.json',
    '!**/signs.json',
    '!**/plainPage.json',
    '!**/writingSettings.json',
    '!**/*Panel.json',
  ],
  {
    eager: true,
    import: 'default',
  },
)
