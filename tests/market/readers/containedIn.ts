import type { PlainMessage } from './venueTexts'

const lists = ['instruments', 'quotes', 'fundings', 'books'] as const

/**
 * What a damaged message says that the whole one does not: each record must be one of the whole message, with any of its
 * optional figures left out or null. Whatever else it holds is a figure that nobody sent.
 */
export function notContainedIn(whole: PlainMessage, damaged: PlainMessage): string[] {
  return lists.flatMap((list) =>
    damaged[list]
      // No other instrument has this name: spoiling a name makes another instrument.
      .filter((found) => !JSON.stringify(found).includes('"symbol":"junk!"'))
      .filter((found) => !whole[list].some((known) => isPartOf(known, found)))
      .map((found) => `${list}: ${JSON.stringify(found).slice(0, 300)}`),
  )
}

function isPartOf(known: unknown, found: unknown): boolean {
  if (typeof known !== 'object' || typeof found !== 'object' || known === null || found === null) return false
  const said = new Map<string, unknown>(Object.entries(known))
  return Object.entries(found).every(([key, value]) => isSame(said.get(key), value) || mayBeMissing(key, value))
}

/** What a book or a contract is must be said whole: without its day a future has no basis. */
const mayBeMissing = (key: string, value: unknown): boolean =>
  value === null && !['previousSequence', 'expiry'].includes(key)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
