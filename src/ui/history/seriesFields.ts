import type { LibraryEntry } from '../../market/library'

/** The field of the panel that each kind of series is chosen for. */
export const seriesFields = {
  funding: 'historySeries',
  strip: 'futuresSeries',
  prices: 'spotSeries',
} as const satisfies Record<LibraryEntry['kind'], string>
