/** Every namespace of the language in one chunk. */
export const words = import.meta.glob('./locales/ar/*.json', { eager: true, import: 'default' })
