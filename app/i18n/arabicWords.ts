/** Every namespace of the language in one chunk, but for those of parts that bring their own: of the data view, of the notices, and of the panels of items. */
export const words = import.meta.glob(
  ['./locales/ar/*.json', '!**/dataView.json', '!**/offline.json', '!**/*Panel.json'],
  {
    eager: true,
    import: 'default',
  },
)
