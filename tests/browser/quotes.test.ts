import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { futureRow, jsonOf, swapRow } from '../market/readers/payloads'
import { control, eventually, expectFigures, notice, number, openDeskDetails, typedTexts } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile, offer, quotesDialog, quotesGone } from './quoteTexts'

watchDesks()

/** The first texts of the desk bar. */
const deskOf = async (page: Page, fields: readonly string[]): Promise<Record<string, string | undefined>> => {
  const typed = await typedTexts(page)
  return Object.fromEntries(fields.map((field) => [field, typed[field]?.[0]]))
}

describe('a file of BitMEX instruments, dropped anywhere on the page (figures invented)', () => {
  const others = [
    { ...futureRow, symbol: '"ETHH30"', underlying: '"ETH"' },
    { ...futureRow, symbol: '"XBTH30-XBTM30"', typ: '"FFSCSX"' },
    { ...futureRow, symbol: '"XBTZ29"', expiry: '"2029-12-28T12:00:00.000Z"' },
    { ...futureRow, symbol: '"XBTU30"', bidPrice: '101040' },
  ]
  const file = { name: 'instruments.json', text: jsonOf([futureRow, swapRow, ...others]) }

  test('fills the desk from the future and the side of the book that is chosen', async () => {
    const { page } = await openDesk()
    await openDeskDetails(page)
    for (const [side, yieldPercent, price] of [
      ['Mid', '4.2549', '101,020'],
      ['Bid', '4.2131', '101,010'],
      ['Mark', '4.2778', '101,025.5'],
    ] as const) {
      expect(await dropFile(page, file)).toEqual({ hover: true, drop: true })
      await eventually(() => offer(page, { symbol: 'XBTH30', side }).innerText()).toContain(`+${yieldPercent}%`)
      await offer(page, { symbol: 'XBTH30', side }).click()
      await quotesGone(page)
      await expectFigures(page, { grossAnnualisedYield: yieldPercent })
      expect(await deskOf(page, ['futuresPrice', 'spotPrice', 'symbol'])).toEqual({
        futuresPrice: price,
        spotPrice: '100,000',
        symbol: 'XBTH30',
      })
    }
    expect(await deskOf(page, ['venue', 'lotSize', 'multiplier', 'futuresFeeRate', 'settlementFeeRate'])).toEqual({
      venue: 'bitmex',
      lotSize: '100',
      multiplier: '1',
      futuresFeeRate: '0.075',
      settlementFeeRate: '0.05',
    })
    expect(await number(page, 'daysToExpiry')).toBe('87.5')
    expect(await notice(page).innerText()).toContain('Prices filled in from quotes.')
    await notice(page).getByRole('button', { name: 'Undo' }).click()
    expect(await control(page, 'futuresPrice').inputValue()).toBe('101,010')
  })

  test('counts the rows that it leaves out, and says of each why', async () => {
    const { page } = await openDesk()
    await dropFile(page, file)
    await quotesDialog(page).getByText('Rows left out: 4').click()
    await eventually(() => quotesDialog(page).getByRole('listitem').allInnerTexts()).toEqual([
      'ETHH30 not on BTC (ETH)',
      'XBTH30-XBTM30 a spread of two contracts',
      'XBTZ29 expired (2029-12-28T12:00:00.000Z)',
      'XBTU30 bid above ask (101040 > 101030)',
    ])
  })

  test('offers no price of a perpetual: it has no expiry to be held to', async () => {
    const { page } = await openDesk()
    await dropFile(page, file)
    const row = quotesDialog(page).getByRole('row', { name: 'XBTUSD perpetual' })
    await row.waitFor()
    expect(await row.getByRole('button').count()).toBe(0)
  })
})

const recorded = resolve(
  import.meta.dirname,
  '../../../shared/fixtures/bitmex/cryptofeed-recorded/instrument-active-2021-07-22.json',
)
const missing = existsSync(recorded) ? '' : ` (skipped: ${recorded} is missing)`

describe.skipIf(missing !== '')(`BitMEX's instruments as recorded on 2021-07-22${missing}`, () => {
  test('XBTU21 yields 2.7709% at mid, 2.6816% at bid and 3.0000% at mark; 31 rows are left out', async () => {
    const { page } = await openDesk()
    const file = { name: 'instrument-active-2021-07-22.json', text: readFileSync(recorded, 'utf8') }
    for (const [side, yieldPercent] of [
      ['Mid', '2.7709'],
      ['Bid', '2.6816'],
      ['Mark', '3.0000'],
    ] as const) {
      expect(await dropFile(page, file)).toEqual({ hover: true, drop: true })
      await quotesDialog(page).getByText('Rows left out: 31').waitFor()
      expect(await offer(page, { symbol: 'XBTU21', side }).innerText()).toContain(`+${yieldPercent}%`)
      await offer(page, { symbol: 'XBTU21', side }).click()
      await quotesGone(page)
      await expectFigures(page, { grossAnnualisedYield: yieldPercent })
    }
    expect(await deskOf(page, ['spotPrice', 'expiry', 'valuation'])).toEqual({
      spotPrice: '32,182.72',
      expiry: '2021-09-24T12:00Z',
      valuation: '2021-07-22T22:36:05Z',
    })
  })
})
