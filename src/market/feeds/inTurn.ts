import type { Surroundings } from './surroundings'

type InTurn<T> = { parts: readonly T[]; act: (part: T) => void; done: () => void; after: Surroundings['after'] }

/** Does something with one part after another, all but the first in tasks of their own: keystrokes come in between. */
export function inTurn<T>({ parts: [first, ...others], act, done, after }: InTurn<T>): void {
  if (first !== undefined) act(first)
  if (others.length === 0) done()
  else after(0, () => inTurn({ parts: others, act, done, after }))
}
