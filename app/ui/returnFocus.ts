/** Gives the focus back to what opened a dialog: where a press gives a button none, the browser knows nothing to give it to. */
export function returnFocus(opener: HTMLElement | null): void {
  const focused = document.activeElement
  if (focused === document.body || focused?.closest('dialog')) opener?.focus()
}
