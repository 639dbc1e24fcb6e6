import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { LibraryEntry, LibrarySeries } from './entry'
import { withStores } from './stores'

/** Whether a series was kept: where it was not, the page goes on with it in memory. */
export type Kept = 'kept' | 'full' | 'refused'

export type Library = {
  list: () => Promise<readonly LibraryEntry[]>
  load: (id: string) => Promise<LibrarySeries | null>
  keep: (series: LibrarySeries) => Promise<Kept>
  remove: (id: string) => Promise<void>
}

/** Two bases with a store each, as the package opens them: what is listed is read without the rows. */
const stores = () => ({
  known: createStore('nakadesk-library', 'entries'),
  rows: createStore('nakadesk-series', 'rows'),
})

/** The imported series in the browser's storage. A browser that refuses storage has an empty library. */
export function library(opened: () => { known: UseStore; rows: UseStore } = stores): Library {
  const within = withStores(opened)
  return {
    list: () =>
      within<readonly LibraryEntry[]>(
        async ({ known }) => {
          const all = await entries<string, LibraryEntry>(known)
          return all.map(([, entry]) => entry).toSorted((a, b) => a.id.localeCompare(b.id))
        },
        () => [],
      ),
    load: (id) =>
      within(
        async ({ rows }) => (await get<LibrarySeries>(id, rows)) ?? null,
        () => null,
      ),
    keep: (series) =>
      within<Kept>(
        async ({ known, rows }) => {
          const { id } = series.entry
          // The rows first: an entry without them would promise what is not there.
          await set(id, series, rows)
          await set(id, series.entry, known)
          return 'kept'
        },
        (error) => (isFull(error) ? 'full' : 'refused'),
      ),
    remove: (id) =>
      within(
        async ({ known, rows }) => {
          await del(id, known)
          await del(id, rows)
        },
        () => undefined,
      ),
  }
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'
