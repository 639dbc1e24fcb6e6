import type { FutureBook } from './futureBookOf'

/** The most books at once: the best few decide, and each is a connection. */
export const mostBooks = 5
/** A book that is watched stays until it is that far behind: two contracts that change places would open and close for ever. */
const keptUntil = 8

const isSame = (one: FutureBook, other: FutureBook) => one.venue === other.venue && one.symbol === other.symbol

/** The books to watch, of those that are wanted, the most wanted first; what is watched already is preferred. */
export function fewBooks(watched: readonly FutureBook[], wanted: readonly FutureBook[]): readonly FutureBook[] {
  const first = wanted.slice(0, 1)
  const kept = wanted.slice(1, keptUntil).filter((one) => watched.some((other) => isSame(one, other)))
  const chosen = [...first, ...kept].slice(0, mostBooks)
  const more = wanted.filter((one) => !chosen.includes(one)).slice(0, mostBooks - chosen.length)
  const few = wanted.filter((one) => chosen.includes(one) || more.includes(one))
  return few.length === watched.length && few.every((one, place) => isSame(one, watched[place] ?? one)) ? watched : few
}
