/** Made by the compile step of the build, from the record's cities and the basemap's countries. */
declare module 'virtual:crossings' {
  export const crossings: import('../../domain/view/crossings').Crossings
}
