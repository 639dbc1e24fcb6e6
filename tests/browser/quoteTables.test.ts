import { describe, expect, test } from 'vitest'
import { eventually, control, expectFigures, notice, type } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile, offer, openQuotes, quotesDialog } from './quoteTexts'

watchDesks()

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
    await quotesDialog(page).getByText('Rows left out: 1').click()
    await eventually(() => quotesDialog(page).getByRole('listitem').allInnerTexts()).toEqual([
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
    await quotesDialog(page).getByText('The source has no index: spot is unchanged.').waitFor()
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
    expect(await control(page, 'spotPrice').inputValue()).toBe('100,000')
    await notice(page).getByRole('button', { name: 'Undo' }).click()
    expect(await control(page, 'spotPrice').inputValue()).toBe('61,234.5')
  })
})
