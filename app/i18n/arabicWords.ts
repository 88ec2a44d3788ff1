/** Every namespace of the language in one chunk, but for those of parts that bring their own: of what covers the map, of the search, of the notices, of the help, and of the panels of items. */
export const words = import.meta.glob(
  [
    './locales/ar/*.json',
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
