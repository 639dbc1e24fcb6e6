import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import { withStores } from './stores'

/** The annual basis of an instrument at a minute, as text: simple, Act/365, a fraction. */
export type BasisPoint = readonly [time: string, rate: string]

/** What an instrument's basis was, minute by minute while its venue was on. */
export type BasisPast = {
  venue: string
  symbol: string
  coin: string
  expiry: string
  points: readonly BasisPoint[]
}

/** What was kept before other coins could be watched does not say so. */
const bitcoins = { coin: 'BTC' }

/** Two days of minutes. */
const mostPoints = 2_880

/** A past with a point more; another one in the same minute takes the place of the last. */
export function withPoint(past: BasisPast, [time, rate]: BasisPoint): BasisPast {
  const minute = time.slice(0, 16)
  const before = past.points.filter(([known]) => known.slice(0, 16) < minute)
  return { ...past, points: [...before.slice(1 - mostPoints), [time, rate]] }
}

/** The pasts in the browser's storage; where it refuses storage there are none, and none are kept. */
export function basisLibrary(opened: () => UseStore = () => createStore('nakadesk-basis', 'pasts')) {
  const within = withStores(opened)
  return {
    /** What is kept; the pasts of futures that had expired by a time are removed. */
    load: (now: string) =>
      within<BasisPast[]>(
        async (store) => {
          const all = await entries<string, BasisPast>(store)
          const ended = all.filter(([, { expiry }]) => expiry < now)
          await Promise.all(ended.map(([key]) => del(key, store)))
          return all.filter((entry) => !ended.includes(entry)).map(([, past]) => ({ ...bitcoins, ...past }))
        },
        () => [],
      ),
    keep: (past: BasisPast) =>
      within(
        (store) => set(`${past.venue} ${past.symbol}`, past, store),
        () => undefined,
      ),
  }
}
export type BasisLibrary = ReturnType<typeof basisLibrary>
