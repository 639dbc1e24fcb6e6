import { expect, test } from 'vitest'
import { fundingSummary } from '../../src/kernels/fundingSummary'
import type { LibrarySeries } from '../../src/market/library'
import { seriesView } from '../../src/workers/seriesView'

const series: LibrarySeries = {
  entry: {
    id: 'funding',
    kind: 'funding',
    source: 'a.csv',
    symbol: null,
    intervalHours: '8',
    from: null,
    to: null,
    duplicates: 0,
    barTime: null,
    rows: 2,
    gaps: 0,
    missing: 0,
    rejected: 0,
  },
  times: Float64Array.of(0, 28_800_000),
  columns: { rate: Float64Array.of(0.0001, -0.0002) },
}

test('funding comes with its summary, prices without one', () => {
  const rates = Float64Array.of(0.0001, -0.0002)
  expect(seriesView(series).summary).toEqual(fundingSummary({ times: series.times, rates }))
  const { times } = series
  expect(seriesView({ ...series, columns: { price: times } })).toEqual({
    times,
    columns: { price: times },
    symbols: [],
  })
})
