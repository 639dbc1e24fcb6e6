import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { futureRow, jsonOf, swapRow } from '../market/payloads'
import { control, eventually, expectFigures, notice, number, openDeskDetails, type, typedTexts } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile, offer, openQuotes, quotesDialog, quotesGone } from './quoteTexts'

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
      ['Mid', '4.2549', '101020'],
      ['Bid', '4.2131', '101010'],
      ['Mark', '4.2778', '101025.5'],
    ] as const) {
      expect(await dropFile(page, file)).toEqual({ hover: true, drop: true })
      await eventually(() => offer(page, { symbol: 'XBTH30', side }).innerText()).toContain(`+${yieldPercent}%`)
      await offer(page, { symbol: 'XBTH30', side }).click()
      await quotesGone(page)
      await expectFigures(page, { grossAnnualisedYield: yieldPercent })
      expect(await deskOf(page, ['futuresPrice', 'spotPrice', 'symbol'])).toEqual({
        futuresPrice: price,
        spotPrice: '100000',
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
    expect(await notice(page).innerText()).toContain('Desk filled from the quotes.')
    await page.getByRole('button', { name: 'Bring back what was there' }).click()
    expect(await control(page, 'futuresPrice').inputValue()).toBe('101010')
  })

  test('counts the rows that it leaves out, and says of each why', async () => {
    const { page } = await openDesk()
    await dropFile(page, file)
    await quotesDialog(page).getByText('4 rows left out').click()
    expect(await quotesDialog(page).getByRole('listitem').allInnerTexts()).toEqual([
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
      await quotesDialog(page).getByText('31 rows left out').waitFor()
      expect(await offer(page, { symbol: 'XBTU21', side }).innerText()).toContain(`+${yieldPercent}%`)
      await offer(page, { symbol: 'XBTU21', side }).click()
      await quotesGone(page)
      await expectFigures(page, { grossAnnualisedYield: yieldPercent })
    }
    expect(await deskOf(page, ['spotPrice', 'expiry', 'valuation'])).toEqual({
      spotPrice: '32182.72',
      expiry: '2021-09-24T12:00:00.000Z',
      valuation: '2021-07-22T22:36:05.000Z',
    })
  })
})

describe('a table of quotes (figures invented)', () => {
  const header = ['symbol', 'expiry_utc', 'bid', 'ask', 'mark', 'index', 'time_utc']
  const row = ['BTC-29MAR30', '2030-03-29 12:00', '101010', '101030', '101025.5', '100000', '2030-01-01 00:00']
  const without = ['BTC-28JUN30', '2030-06-28', '102000', '102010', '', '100000', '2030-01-01 00:00']
  const tableOf = (delimiter: string) => [header, row, without].map((cells) => cells.join(delimiter)).join('\r\n')

  test.each([
    ['commas', ','],
    ['tabs', '\t'],
  ])('is read as pasted, with %s between the cells', async (_, delimiter) => {
    const { page, context } = await openDesk()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openQuotes(page)
    await page.evaluate((text) => navigator.clipboard.writeText(text), tableOf(delimiter))
    await quotesDialog(page).getByRole('textbox', { name: 'Paste quotes', exact: true }).press('ControlOrMeta+v')
    await quotesDialog(page)
      .getByText(/\b1 rows? left out/)
      .click()
    expect(await quotesDialog(page).getByRole('listitem').allInnerTexts()).toEqual([
      'line 3 BTC-28JUN30 expiry without an hour (2030-06-28)',
    ])
    await offer(page, { symbol: 'BTC-29MAR30', side: 'Mid' }).click()
    await expectFigures(page, { grossAnnualisedYield: '4.2549', daysToExpiry: '87.5' })
    expect(await control(page, 'venue').inputValue()).toBe('deribit')
  })

  test('is read as typed, once it is asked for', async () => {
    const { page } = await openDesk()
    await openQuotes(page)
    await quotesDialog(page)
      .getByRole('textbox', { name: 'Paste quotes', exact: true })
      .pressSequentially('symbol,expiry_utc,bid\nX,2030-03-29T12:00,70000')
    expect(await quotesDialog(page).getByRole('table').count()).toBe(0)
    await quotesDialog(page).getByRole('button', { name: 'Read' }).click()
    await quotesDialog(page).getByText('The source names no index: the desk’s spot stays as it is.').waitFor()
    await offer(page, { symbol: 'X', side: 'Bid' }).click()
    await expectFigures(page, { basis: '+4,567.50' })
  })

  test('is read from a file that is picked', async () => {
    const { page } = await openDesk()
    await openQuotes(page)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      quotesDialog(page).getByLabel('Pick a file').click(),
    ])
    await chooser.setFiles({ name: 'quotes.csv', mimeType: 'text/csv', buffer: Buffer.from(tableOf(';')) })
    await offer(page, { symbol: 'BTC-29MAR30', side: 'Mark' }).click()
    await expectFigures(page, { grossAnnualisedYield: '4.2778' })
  })

  test('goes over what was typed, and the typing is brought back on demand', async () => {
    const { page } = await openDesk()
    await type(page, 'spotPrice', '61,234.5')
    await dropFile(page, { name: 'quotes.csv', text: tableOf(',') })
    await offer(page, { symbol: 'BTC-29MAR30', side: 'Ask' }).click()
    expect(await control(page, 'spotPrice').inputValue()).toBe('100000')
    await page.getByRole('button', { name: 'Bring back what was there' }).click()
    expect(await control(page, 'spotPrice').inputValue()).toBe('61,234.5')
  })
})
