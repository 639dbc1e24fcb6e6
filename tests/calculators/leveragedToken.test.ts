import { describe, expect, test } from 'vitest'
import { leveragedTokenPanel } from '../../src/calculators/leveraged-token'
import { noSources, type SeriesView, type Sources } from '../../src/calculators/sources'

const [first] = leveragedTokenPanel.examples
const imported = { ...first!.draft, pathSource: 'imported', indexSeries: 'index', tokenSeries: 'token' }

const series = (prices: readonly number[], hours = 24): SeriesView => ({
  times: Float64Array.from(prices, (_, row) => Date.UTC(2020, 0, 1) + row * hours * 3_600_000),
  columns: { price: Float64Array.from(prices) },
})
const answerTo = (draft: Readonly<Record<string, string>>, known: Readonly<Record<string, SeriesView>>) => {
  const sources: Sources = { ...noSources, series: known }
  const outcome = leveragedTokenPanel.run(draft, sources)
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  return outcome.answer
}
const said = (draft: Readonly<Record<string, string>>, known: Readonly<Record<string, SeriesView>>) => {
  const { quantities, notices, tables } = answerTo(draft, known)
  const { trackedMeanMultiple, trackedUndefinedCount, trackedDayCount, indexReturnRate } = quantities
  return { trackedMeanMultiple, trackedUndefinedCount, trackedDayCount, indexReturnRate, notices, tables }
}
const text = (figure: unknown) => String(figure)

describe('imported series', () => {
  // By hand: 29/10 of 1% and 3% over 1%; a hundredth of a percent is no move.
  test('make the path, and the table of multiples beside the essay', () => {
    const known = { index: series([100, 101, 101.01, 99.9999]), token: series([10, 10.29, 10.2, 9.894]) }
    const answer = said(imported, known)
    expect(text(answer.indexReturnRate)).toBe('-0.000001')
    expect(answer.trackedMeanMultiple?.toFixed(9)).toBe('2.950000000')
    expect([answer.trackedUndefinedCount, answer.trackedDayCount].map(text)).toEqual(['1', '3'])
    expect(answer.tables.find(({ title }) => title === 'table.tracking')?.columns).toHaveLength(3)
  })

  test('of hours are taken at the time of the rebalance', () => {
    const hourly = { index: series([100, 200, 300, 400, 500], 12) }
    const at = (rebalanceTime: string) =>
      said({ ...imported, tokenSeries: '', rebalanceTime }, hourly).indexReturnRate?.toFixed(9)
    // Midnight by midnight: 100, 300, 500. Noon by noon: 200, 400, and the midnight after it.
    expect([at('00:02'), at('12:00')]).toEqual(['4.000000000', '1.500000000'])
  })

  test('that are not here are told, and the typed path stands in their place', () => {
    const answer = said(imported, {})
    expect(answer.notices).toContain('notice.noSeries')
    expect(text(answer.indexReturnRate)).toBe('0')
    const alone = said(imported, { index: series([100, 110]) })
    expect(alone.notices).toContain('notice.noToken')
    expect(alone.trackedMeanMultiple).toBeUndefined()
  })

  test('of many days are answered in the worker', () => {
    const known = { index: series(Array.from({ length: 200 }, (_, day) => 100 + day)) }
    expect(leveragedTokenPanel.isLong(imported, { ...noSources, series: known })).toBe(true)
    expect(leveragedTokenPanel.isLong(imported, noSources)).toBe(false)
  })
})
