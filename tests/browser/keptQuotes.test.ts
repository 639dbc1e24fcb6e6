import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, eventually, number, problem, type } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile, offer, openQuotes, quotesDialog, quotesGone } from './quoteTexts'

watchDesks()

// Figures invented.
const text = [
  'symbol,expiry_utc,bid,ask,mark,index',
  'BTC-26MAR27,2027-03-26 08:00,70100,70170,70130,65500',
  'BTC-25DEC26,2026-12-25 08:00,67000,67010,67005,65500',
  'BTC-25JUN27,2027-06-25 08:00,72300,72400,72350,65500',
].join('\n')
const names = (page: Page) => quotesDialog(page).locator('tbody th').allInnerTexts()

describe('a sheet of quotes', () => {
  test('stays with the desk when the dialog is closed, is read by the roll and by the list of futures', async () => {
    const { page } = await openDesk({ hash: '#roll-desk' })
    await dropFile(page, { name: 'quotes.csv', text })
    await offer(page, { symbol: 'BTC-25DEC26', side: 'Bid' }).waitFor()
    await page.keyboard.press('Escape')
    await quotesGone(page)
    const cells = page.locator('[data-field="fars"] .rows__row').first().locator('input')
    await eventually(() => cells.first().inputValue()).toBe('BTC-26MAR27')
    expect(await cells.nth(2).inputValue()).toBe('70,100')
    await page.getByRole('combobox', { name: 'Future', exact: true }).press('ArrowDown')
    await eventually(() => page.getByRole('option', { name: 'BTC-25JUN27' }).innerText()).toContain('72300')
    await page.getByRole('combobox', { name: 'Future', exact: true }).press('Escape')
    // A name that was quoted brings its price.
    await type(page, 'symbol', 'BTC-26MAR27')
    await eventually(() => control(page, 'futuresPrice').inputValue()).toBe('70,100')
    await openQuotes(page)
    await eventually(() => names(page)).toEqual(['BTC-26MAR27', 'BTC-25DEC26', 'BTC-25JUN27'])
  })

  test('counts its days from the desk’s own day, and writes instants as short as they are', async () => {
    const { page } = await openDesk()
    await dropFile(page, { name: 'quotes.csv', text })
    const row = quotesDialog(page).getByRole('row', { name: 'BTC-26MAR27' })
    await eventually(() => row.locator('td').nth(1).innerText()).toBe('126.4')
    const shown = /[\d.]+%/.exec(await offer(page, { symbol: 'BTC-26MAR27', side: 'Bid' }).innerText())?.[0]
    await offer(page, { symbol: 'BTC-26MAR27', side: 'Bid' }).click()
    await quotesGone(page)
    expect(await control(page, 'expiry').inputValue()).toBe('2027-03-26T08:00Z')
    expect(await control(page, 'valuation').inputValue()).toBe('2026-11-19T22:24Z')
    const rounded = async () => Number(await number(page, 'grossAnnualisedYield')).toFixed(2)
    await eventually(rounded).toBe(Number(shown?.replace('%', '')).toFixed(2))
  })

  test('is put in order by any of its columns', async () => {
    const { page } = await openDesk()
    await dropFile(page, { name: 'quotes.csv', text })
    await offer(page, { symbol: 'BTC-25DEC26', side: 'Bid' }).waitFor()
    const order = (name: string) => quotesDialog(page).getByRole('columnheader', { name }).getByRole('button').click()
    await order('Expiry')
    expect(await names(page)).toEqual(['BTC-25DEC26', 'BTC-26MAR27', 'BTC-25JUN27'])
    await order('Spread')
    await order('Spread')
    expect(await names(page)).toEqual(['BTC-25JUN27', 'BTC-26MAR27', 'BTC-25DEC26'])
    const header = quotesDialog(page).getByRole('columnheader', { name: 'Spread' })
    expect(await header.getAttribute('aria-sort')).toBe('descending')
  })

  test('of days without an hour is refused for that, in words that are in sight', async () => {
    const { page } = await openDesk()
    await dropFile(page, { name: 'quotes.csv', text: 'symbol,expiry,bid\nBTC-25DEC26,25 Dec 2026,67000' })
    await quotesDialog(page).getByText('No row could be used. The first one: expiry without an hour.').waitFor()
  })
})

describe('a contract on another coin', () => {
  test('is refused by name, quoted or typed', async () => {
    const { page } = await openDesk()
    await dropFile(page, { name: 'quotes.csv', text: 'symbol,expiry_utc,bid\nETH-25DEC26,2026-12-25 08:00,3300' })
    await quotesDialog(page).getByText('Rows left out: 1').click()
    await quotesDialog(page).getByText('not on BTC').waitFor()
    await page.keyboard.press('Escape')
    await quotesGone(page)
    await type(page, 'symbol', 'ETH-25DEC26')
    await control(page, 'spotPrice').focus()
    await eventually(() => problem(page, 'symbol').innerText()).toContain('must be a contract on BTC')
  })

  test('by its price, under a name of nobody, asks for the spot price anew', async () => {
    const { page } = await openDesk()
    await dropFile(page, { name: 'quotes.csv', text: 'symbol,expiry_utc,bid\nMine,2026-12-25 08:00,3300' })
    await offer(page, { symbol: 'Mine', side: 'Bid' }).click()
    await quotesGone(page)
    expect(await control(page, 'spotPrice').inputValue()).toBe('')
    await problem(page, 'spotPrice').waitFor()
  })
})
