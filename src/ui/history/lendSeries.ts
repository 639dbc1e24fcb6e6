import type { LibrarySeries } from '../../market/library'
import { start } from '../../workers/start'
import { sourcesOfPage } from '../sources/sourcesOfPage'

/** Gives a series to the page. A funding history is gone over by a worker first: a million rows would hold up the typing. */
export function lendSeries({ entry, times, columns, symbols = [] }: LibrarySeries): Promise<void> {
  const series = { times, columns, symbols }
  const { rate: rates } = columns
  if (rates === undefined) {
    sourcesOfPage.takeSeries(entry.id, series)
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    start({ kind: 'summarise-funding', input: { times, rates } }, (job) => {
      if (job.state === 'running') return
      // Where the browser has no workers, the page does it itself when it is asked.
      const summary = job.state === 'done' ? { summary: job.result } : {}
      sourcesOfPage.takeSeries(entry.id, { ...series, ...summary })
      resolve()
    })
  })
}
