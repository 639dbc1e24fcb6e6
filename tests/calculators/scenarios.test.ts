import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scenarioPanel } from '../../src/calculators/scenarios'
import { decimal, priceMove } from '../../src/core'
import type { Draft } from '../../src/form'
import { missing } from '../core/history/recordedHistory'
import { answerOf } from './menu'

const draftOf = (example: string): Draft => scenarioPanel.examples.find(({ title }) => title === example)!.draft
const march = draftOf('example.march')
const february = draftOf('example.february')

describe('the grid', () => {
  it('is thirteen by thirteen, with today in its centre and the typed ranges at its edges', () => {
    const { heatMaps, quantities } = answerOf(scenarioPanel, february)
    expect(heatMaps.map(({ value }) => value)).toEqual([
      ...['shockedChangeUsd', 'spareMarginCoin', 'shockedPnlCoin', 'shockedValueUsd', 'marginLeftCoin'],
    ])
    for (const { rows, columns } of heatMaps) {
      expect([rows.length, columns.length]).toEqual([13, 13])
      expect([rows[0], rows[6], rows[12]].map((row) => row?.y.toFixed())).toEqual(['-0.6', '0', '0.6'])
      expect([columns[0], columns[6], columns[12]].map((column) => column?.toFixed())).toEqual(['-0.6', '0', '0.6'])
    }
    const [change, , , value] = heatMaps
    expect(change?.rows[6]?.values[6]?.isZero()).toBe(true)
    expect(value?.rows[6]?.values[6]?.equals(quantities.todayValueUsd!)).toBe(true)
  })

  it('has a row for a range of 0, and says where the margin is called', () => {
    const flat = answerOf(scenarioPanel, { ...february, spotRangeRate: '0' })
    expect(flat.heatMaps[0]?.rows.length).toBe(1)
    expect(answerOf(scenarioPanel, february).notices).toContain('notice.called')
    expect(answerOf(scenarioPanel, { ...february, spotRangeRate: '10' }).notices).not.toContain('notice.called')
  })

  it('calls a short what it is once it is taken', () => {
    expect(answerOf(scenarioPanel, february).headline).toBe('headline')
    expect(answerOf(scenarioPanel, { ...february, spotShockRate: '24' }).headline).toBe('headline.taken')
  })

  it.each([
    ['basisRangeRate', '2,000', 'basisRangeRate', 'must give a price greater than zero'],
    ['basisRangeRate', '-1', 'basisRangeRate', 'must be at least zero'],
    ['basisShockRate', '-2,000', 'basisShockRate', 'must give a price greater than zero'],
    ['spotShockRate', '-100', 'spotShockRate', 'must be greater than -100%'],
  ])('refuses %s of %s', (field, text, blamed, requirement) => {
    const outcome = scenarioPanel.run({ ...february, [field]: text })
    expect(outcome).toMatchObject({ state: 'refused', problems: { [blamed]: { requirement } } })
  })
})

const folder = '../shared/data'

/** The figures of the example against the recorded series beside the project. */
describe('12 March 2020', () => {
  it.skipIf(missing !== null)(`is what Bitstamp and BitMEX recorded: ${missing ?? 'as in the files'}`, () => {
    const cells = (path: string) =>
      readFileSync(`${folder}/${path}`, 'utf8')
        .split(/\r?\n/)
        .map((line) => line.replaceAll('"', '').split(','))
    const spot = cells('spot/Bitstamp_BTCUSD_1d_2014-11-28_2023-05-28.csv')
    const closeOf = (day: string) => spot.find(([, date]) => date === `${day} 00:00:00`)?.[6] ?? ''
    const hours = cells('bitmex/futures_1h/XBTM20_1h.csv')
    const futureAt = (time: string) => hours.find(([end]) => end === `${time}:00.000Z`)?.[5] ?? ''

    const [before, after] = ['2020-03-11', '2020-03-12'].map((day) => decimal(closeOf(day)))
    const [from, to] = ['2020-03-12T00:00', '2020-03-13T00:00'].map((time) => decimal(futureAt(time)))
    expect([before?.toFixed(), from?.toFixed()]).toEqual(
      [march['spotPrice'], march['futuresPrice']].map((text) => text?.replace(',', '')),
    )
    const move = priceMove({ from: before!, to: after! })
    expect(move.times(100).toFixed(2)).toBe(march['spotShockRate'])
    // Until expiry 106.5 days are left before the shock.
    const change = to!.div(after!).minus(from!.div(before!)).times(365).div('106.5')
    expect(change.times(100).toFixed(2)).toBe(march['basisShockRate'])
  })
})
