/** Every namespace of the language in one chunk, but for those of parts that bring their own. */
export const words = import.meta.glob(['./locales/ar/*.json', '!**/{dataView,measurePanel}.json'], {
  eager: true,
  import: 'default',
})
