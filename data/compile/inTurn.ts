/** The same task, never twice at a time: a run waits for those asked for before it, so that the last asked ends last. */
export function inTurn<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const run = last.then(task)
    // Its own asker hears of a failure; the next run does not.
    last = run.catch(() => undefined)
    return run
  }
}
