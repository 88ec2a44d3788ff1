type Handlers<Events> = { [Name in keyof Events]: (...values: never[]) => void }

export interface Emitter<Events extends Handlers<Events>> {
  /** Returns how to stop. Of a remembered event the handler is told the last at once. */
  on<Name extends keyof Events>(name: Name, handler: Events[Name]): () => void
  emit<Name extends keyof Events>(name: Name, ...values: Parameters<Events[Name]>): void
}

/** `remembered` events are states rather than acts: whoever comes late still hears where things stand. */
export function createEmitter<Events extends Handlers<Events>>(
  remembered: ReadonlySet<keyof Events>,
): Emitter<Events> {
  const handlers: { [Name in keyof Events]?: Set<Events[Name]> } = {}
  const last: { [Name in keyof Events]?: Parameters<Events[Name]> } = {}
  return {
    on(name, handler) {
      const set = handlers[name] ?? new Set()
      handlers[name] = set
      set.add(handler)
      const values = last[name]
      if (values) handler(...values)
      return () => set.delete(handler)
    },
    emit(name, ...values) {
      if (remembered.has(name)) last[name] = values
      for (const handler of [...(handlers[name] ?? [])]) handler(...values)
    },
  }
}
