/** True where the machine gives what MapLibre needs. Asked once a visit: a graphics context is no small thing to make. */
export function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  // A browser has few of them to give, and MapLibre makes its own.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
