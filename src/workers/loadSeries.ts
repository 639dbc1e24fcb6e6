import type { SeriesView } from '../calculators/sources'
import { library } from '../market/library'
import { seriesView } from './seriesView'
import type { Work } from './work'

/** A series out of the browser's storage; null where it is not there. */
export const loadSeries: Work<{ id: string }, SeriesView | null> = async ({ id }) => {
  const series = await library().load(id)
  return series === null ? null : seriesView(series)
}
