import { useEffect, useRef, useState } from 'react'
import { library, type Kept, type LibraryEntry, type LibrarySeries } from '../../market/library'
import { browserSurroundings, fetchFunding, type FeedVenue } from '../../market/feeds'
import type { HistoryAnswers } from '../../market/readers'
import type { Imported } from '../../workers/importHistory'
import { start } from '../../workers/start'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { lendSeries } from './lendSeries'

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

async function keepOne(series: LibrarySeries): Promise<Kept> {
  await lendSeries(series)
  const outcome = await kept.keep(series)
  if (outcome !== 'kept') inMemory.set(series.entry.id, series.entry)
  return outcome
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

  /** Keeps them one by one; the first that is not kept is told of. */
  const keep = async (all: readonly LibrarySeries[]): Promise<Kept | null> => {
    let told: Kept | null = null
    for (const series of all) {
      const outcome = await keepOne(series)
      if (told === null || told === 'kept') told = outcome
    }
    await list()
    return told
  }
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
      void keep(found.series).then((outcome) => setState({ state: 'found', files, answers, found, kept: outcome }))
    })
  }
  const fetchFrom = (venue: FeedVenue) => {
    cancelling.current()
    setState({ state: 'fetching', payments: 0 })
    const callOff = fetchFunding({
      ...{ venue, surroundings: browserSurroundings },
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
export async function fetchSeries(id: string): Promise<void> {
  if (id === '' || sourcesOfPage.now().series[id] !== undefined) return
  const series = await kept.load(id)
  if (series !== null) await lendSeries(series)
}
