/** Made by the basemap step of the build: addresses of JSON files on our own origin. */
declare module 'virtual:basemap' {
  export const basemapUrls: {
    readonly worldLight: string
    readonly worldFine: string
    readonly labels: string
    readonly inset: string
  }
}
