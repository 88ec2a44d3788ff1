/** A request that hangs is given up after this long, and the reader is told so. */
export const GIVE_UP_SECONDS = 20

/**
 * What `ask` comes to, or a failure for the given reason once it has been waited for long enough. The signal is for
 * what can be stopped; what cannot, such as an `import()`, is no longer waited for.
 */
export async function withPatience<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  buildReason: (seconds: number) => Error,
): Promise<Answer> {
  const patience = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const reason = buildReason(GIVE_UP_SECONDS)
      reject(reason)
      patience.abort(reason)
    }, GIVE_UP_SECONDS * 1000)
  })
  try {
    return await Promise.race([ask(patience.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

/** A file of our own origin, read whole. Throws where it is not there, does not come in time, or `stop` is aborted. */
export function fetchPatiently<Answer>(
  url: string,
  read: (response: Response) => Promise<Answer>,
  stop?: AbortSignal,
): Promise<Answer> {
  return withPatience(
    async (patience) => {
      const response = await fetch(url, { signal: stop ? AbortSignal.any([stop, patience]) : patience })
      if (!response.ok) throw new Error(`${url} answered ${response.status}`)
      return read(response)
    },
    (seconds) => new Error(`${url}: no answer in ${seconds} s`),
  )
}
