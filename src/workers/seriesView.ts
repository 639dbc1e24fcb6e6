import type { SeriesView } from '../calculators/sources'
import { fundingSummary } from '../kernels/fundingSummary'
import type { LibrarySeries } from '../market/library'

/** A series as a page takes it; a funding history is summarised here, where nobody waits for a keystroke. */
export function seriesView({ times, columns, symbols = [] }: LibrarySeries): SeriesView {
  const { rate: rates } = columns
  return { times, columns, symbols, ...(rates === undefined ? {} : { summary: fundingSummary({ times, rates }) }) }
}
