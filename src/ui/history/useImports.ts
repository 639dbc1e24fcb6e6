import { useEffect, useRef, useState } from 'react'
import { library, type Kept, type LibraryEntry } from '../../market/library'
import { browserSurroundings, fetchFunding, type FeedVenue } from '../../market/feeds'
import type { HistoryAnswers } from '../../market/readers'
import type { Imported, ImportedSeries } from '../../workers/importHistory'
import { start } from '../../workers/start'
import { sourcesOfPage } from '../sources/sourcesOfPage'

/** Where the newest import stands. */
export type ImportState =
  | { state: 'none' }
  | { state: 'fetching'; payments: number }
  | { state: 'unfetched' }
  | { state: 'reading'; name: string; done: number; of: number }
  | { state: 'found'; files: readonly File[]; answers: HistoryAnswers; found: Imported; kept: Kept | null }
  | { state: 'cancelled' }
  | { state: 'failed' }

const kept = library()
/** Series that the browser would not keep: here until the page is closed. */
const inMemory = new Map<string, LibraryEntry>()

/** What was kept, and what is only in memory. */
async function listed(): Promise<readonly LibraryEntry[]> {
  const stored = await kept.list()
  return [...stored, ...[...inMemory.values()].filter(({ id }) => !stored.some((one) => one.id === id))]
}

/** Takes what was imported into the page; the first that the browser did not keep is reported. */
function taken(all: readonly ImportedSeries[]): Kept | null {
  let worst: Kept | null = null
  for (const { entry, view, kept: outcome } of all) {
    sourcesOfPage.takeSeries(entry.id, view)
    if (outcome !== 'kept') inMemory.set(entry.id, entry)
    if (worst === null || worst === 'kept') worst = outcome
  }
  return worst
}

/** The library of imported series: what is in it, and what is being imported. */
export function useImports() {
  const [entries, setEntries] = useState<readonly LibraryEntry[]>([])
  const [state, setState] = useState<ImportState>({ state: 'none' })
  const cancelling = useRef<() => void>(() => undefined)
  const list = async () => setEntries(await listed())
  useEffect(() => {
    void listed().then(setEntries)
    return () => cancelling.current()
  }, [])

  const read = (files: readonly File[], answers: HistoryAnswers = {}) => {
    cancelling.current()
    const name = files[0]?.name ?? ''
    setState({ state: 'reading', name, done: 0, of: 100 })
    cancelling.current = start({ kind: 'import-history', input: { files, answers } }, (job) => {
      if (job.state === 'running') setState({ ...job, state: 'reading', name })
      if (job.state === 'cancelled') setState({ state: 'cancelled' })
      if (job.state === 'failed') setState({ state: 'failed' })
      if (job.state !== 'done') return
      const { result: found } = job
      setState({ state: 'found', files, answers, found, kept: taken(found.series) })
      void list()
    })
  }
  const fetchFrom = (venue: FeedVenue) => {
    cancelling.current()
    setState({ state: 'fetching', payments: 0 })
    const callOff = fetchFunding({
      venue,
      surroundings: browserSurroundings,
      onPayments: (payments) => setState({ state: 'fetching', payments }),
      onDone: ({ name, pages }) => read(pages.map((page, place) => new File([page], `${name} ${place + 1}.json`))),
      onFailed: () => setState({ state: 'unfetched' }),
    })
    cancelling.current = () => {
      callOff()
      setState((now) => (now.state === 'fetching' ? { state: 'cancelled' } : now))
    }
  }
  const remove = async (id: string) => {
    inMemory.delete(id)
    sourcesOfPage.removeSeries(id)
    await kept.remove(id)
    await list()
  }
  return { entries, state, read, fetchFrom, remove, cancel: () => cancelling.current() }
}

/** Brings a series out of the browser's storage where the page does not have it yet. */
export function fetchSeries(id: string): void {
  if (id === '' || sourcesOfPage.now().series[id] !== undefined) return
  start({ kind: 'load-series', input: { id } }, (job) => {
    if (job.state === 'done' && job.result !== null) sourcesOfPage.takeSeries(id, job.result)
    // Where the browser has no workers, the page goes over it itself when it is asked.
    if (job.state === 'failed') void kept.load(id).then((series) => series && sourcesOfPage.takeSeries(id, series))
  })
}
