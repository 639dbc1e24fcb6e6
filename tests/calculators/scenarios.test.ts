import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { marginPaths } from '../../src/calculators/margin-paths'
import { risks } from '../../src/calculators/risks'
import { scenarioPanel } from '../../src/calculators/scenarios'
import { decimal, priceMove } from '../../src/core'
import { followTiers } from '../../src/desk/maintenanceTiers'
import type { Draft } from '../../src/form'
import { missing } from '../core/history/recordedHistory'
import { answerOf } from './menu'

const draftOf = (example: string): Draft => scenarioPanel.examples.find(({ title }) => title === example)!.draft
const march = draftOf('example.march')
const february = draftOf('example.february')

/** What the panel says of the tiers of a venue until something is typed there. */
const texts = (venue: string): Draft =>
  Object.fromEntries(Object.entries(followTiers).map(([id, { text }]) => [id, text({ venue }) ?? '']))

const figures = ['shockedChangeUsd', 'spareMarginCoin', 'shockedPnlCoin', 'shockedValueUsd', 'marginLeftCoin']

describe('the grid', () => {
  it('has 101 by 101 cells, each of core to 1e-9, with today in the centre and the typed ranges at the edges', () => {
    const { surfaces, quantities } = answerOf(scenarioPanel, february)
    const [surface] = surfaces
    expect(surface!.figures.map(({ value }) => value)).toEqual(figures)
    for (const axis of [surface!.rows, surface!.columns]) {
      expect(axis).toHaveLength(101)
      expect([axis[0], axis[50], axis[100]].map((shock) => shock?.toFixed())).toEqual(['-0.6', '0', '0.6'])
    }
    for (const { cells } of surface!.figures) expect(cells).toHaveLength(101 * 101)
    for (const [row, column] of [
      [0, 0],
      [0, 100],
      [100, 0],
      [100, 100],
      [50, 50],
      [13, 77],
    ] as const) {
      const exact = surface!.exact({ row, column })
      surface!.figures.forEach(({ cells, value }, place) => {
        const near = Math.max(1, Math.abs(exact[place]!.toNumber())) * 1e-9
        expect(Math.abs(cells[row * 101 + column]! - exact[place]!.toNumber()), value).toBeLessThanOrEqual(near)
      })
    }
    const centre = surface!.exact({ row: 50, column: 50 })
    expect(centre[0]?.isZero()).toBe(true)
    expect(centre[3]?.equals(quantities.todayValueUsd!)).toBe(true)
  })

  it('draws the margin call where no margin is spare, and none where all coin is posted', () => {
    const [surface] = answerOf(scenarioPanel, february).surfaces
    const { values } = surface!.border
    // At the spot shock of a row the call of the panel itself, whose tie the break-evens hold.
    const spotShockRate = surface!.rows[30]!.times(100).toFixed()
    const { callBasisShockRate } = answerOf(scenarioPanel, { ...february, spotShockRate }).quantities
    expect(values[30]).toBeCloseTo(callBasisShockRate!.toNumber(), 9)
    const whole = answerOf(scenarioPanel, { ...february, margin: '100' }).surfaces[0]!
    expect([...whole.border.values].every(Number.isNaN)).toBe(true)
  })

  it('has a table of thirteen by thirteen behind each figure', () => {
    const { heatMaps } = answerOf(scenarioPanel, february)
    expect(heatMaps.map(({ value }) => value)).toEqual(figures)
    for (const { rows, columns } of heatMaps) expect([rows.length, columns.length]).toEqual([13, 13])
    expect(heatMaps[0]?.rows[6]?.values[6]?.isZero()).toBe(true)
  })

  it('takes the perpetual for the floating bond, whose premium is not annualised', () => {
    const perpetual = draftOf('example.perpetual')
    const { quantities, notices } = answerOf(scenarioPanel, perpetual)
    expect(notices).toContain('premise.premium')
    expect(quantities.shockedBasisYield?.toFixed()).toBe('0.01')
    const headlines = ['3', '16'].map((margin) => answerOf(scenarioPanel, { ...perpetual, margin }).headline)
    expect(headlines).toEqual(['headline.premiumTaken', 'headline.premium'])
    // The dated future is another contract: its price is not read.
    const other = answerOf(scenarioPanel, { ...perpetual, futuresPrice: '99,000' })
    expect(other.quantities.shockedValueUsd?.equals(quantities.shockedValueUsd!)).toBe(true)
  })

  it('has a row for a range of 0, and says where the margin is called', () => {
    const flat = answerOf(scenarioPanel, { ...february, spotRangeRate: '0' })
    expect(flat.heatMaps[0]?.rows.length).toBe(1)
    expect(answerOf(scenarioPanel, february).notices).toContain('premise.called')
    expect(answerOf(scenarioPanel, { ...february, spotRangeRate: '10' }).notices).not.toContain('premise.called')
  })

  it('takes the short where Risk and Paths do, by the tiers of the venue, and asks by that of the shocked size', () => {
    for (const venue of ['binance', 'okx', 'kraken', 'bybit', 'deribit']) {
      const draft: Draft = { ...february, ...texts(venue), venue, capitalUsd: '5,000,000', margin: '20' }
      const own = answerOf(scenarioPanel, draft).quantities
      for (const panel of [risks, marginPaths]) {
        const other = answerOf(panel, { ...panel.examples[0]!.draft, ...draft }).quantities
        for (const term of ['liquidationPrice', 'tierRate'] as const)
          expect(other[term]?.equals(own[term]!), `${venue} ${panel.id} ${term}`).toBe(true)
      }
    }
    // By hand: 5 million dollars are in Kraken’s tier of 5% at any price.
    const kraken = { venue: 'kraken', ...texts('kraken'), capitalUsd: '5,000,000', margin: '20' }
    expect(answerOf(scenarioPanel, { ...february, ...kraken }).quantities.shockedTierRate?.toFixed()).toBe('0.05')
  })

  it('says where the margin is gone before any shock', () => {
    const noticesAt = (margin: string) => answerOf(scenarioPanel, { ...february, margin }).notices
    expect(noticesAt('0.2')).toContain('notice.taken')
    expect(noticesAt('3')).not.toContain('notice.taken')
  })

  it('calls a short what it is once it is taken', () => {
    expect(answerOf(scenarioPanel, february).headline).toBe('headline')
    expect(answerOf(scenarioPanel, { ...february, spotShockRate: '24' }).headline).toBe('headline.taken')
  })

  it.each([
    ['basisRangeRate', '2,000', 'basisRangeRate', 'must give a price greater than zero'],
    ['basisRangeRate', '-1', 'basisRangeRate', 'must be at least zero'],
    ['basisShockRate', '-2,000', 'basisShockRate', 'must give a price greater than zero'],
    ['spotShockRate', '-100', 'spotShockRate', 'must be greater than −100%'],
  ])('refuses %s of %s', (field, text, blamed, requirement) => {
    const outcome = scenarioPanel.run({ ...february, [field]: text })
    expect(outcome).toMatchObject({ state: 'refused', problems: { [blamed]: { requirement } } })
  })
})

const folder = '../shared/data'

/** The figures of the example against the recorded series beside the project. */
describe('the days of the examples', () => {
  it.skipIf(missing !== null)(
    `12 March 2020 is what Bitstamp and BitMEX recorded: ${missing ?? 'as in the files'}`,
    () => {
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
    },
  )

  it.skipIf(missing !== null)(
    `a close and the low of a day after it are Bitstamp’s: ${missing ?? 'as in the file'}`,
    () => {
      const days = readFileSync(`${folder}/spot/Bitstamp_BTCUSD_1d_2014-11-28_2023-05-28.csv`, 'utf8')
        .split(/\r?\n/)
        .map((line) => line.split(','))
      const of = (day: string, column: number) => decimal(days.find(([, date]) => date === `${day} 00:00:00`)![column]!)
      for (const [example, before, day] of [
        ['example.may', '2021-05-18', '2021-05-19'],
        ['example.november', '2022-11-07', '2022-11-09'],
      ] as const) {
        const move = priceMove({ from: of(before, 6), to: of(day, 5) })
        expect(move.times(100).toFixed(2)).toBe(draftOf(example)['spotShockRate'])
      }
    },
  )
})
