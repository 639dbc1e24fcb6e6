import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { eventually, expectFigures } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile, offer, openQuotes, quotesDialog, quotesGone } from './quoteTexts'

watchDesks()

/** Figures invented: futures of one expiry, each a dollar above the one before. */
const tableOf = (count: number, symbol = 'F') =>
  [
    'symbol,expiry_utc,bid,index,time_utc',
    ...Array.from(
      { length: count },
      (_, index) => `${symbol}${index},2030-03-29 12:00,${70_000 + index},70000,2030-01-01 00:00`,
    ),
  ].join('\n')

const rowsDrawn = (page: Page) => quotesDialog(page).getByRole('row').count()
/** Keeps files from arriving until they are let go. */
async function hold(page: Page, files: string): Promise<() => void> {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(files, async (route) => {
    await gone
    await route.continue()
  })
  return letGo
}

/** As many rows as a tall screen holds, and some around them. */
const fewRows = 60

describe('a table of 5,000 quotes', () => {
  const text = tableOf(5000)

  test('is drawn only where it is in sight, scrolls to its end, and fills the desk from there', async () => {
    const { page } = await openDesk()
    await dropFile(page, { name: 'many.csv', text })
    await offer(page, { symbol: 'F0', side: 'Bid' }).waitFor()
    expect(await rowsDrawn(page)).toBeLessThan(fewRows)
    await quotesDialog(page)
      .getByRole('region', { name: 'Quotes' })
      .evaluate((frame) => frame.scrollTo({ top: frame.scrollHeight }))
    await offer(page, { symbol: 'F4999', side: 'Bid' }).click()
    await quotesGone(page)
    await expectFigures(page, { basis: '+4,999.00' })
  })

  test('is read as pasted without being put into the box', async () => {
    const { page } = await openDesk()
    await openQuotes(page)
    const box = quotesDialog(page).getByRole('textbox', { name: 'Paste quotes', exact: true })
    await box.fill('typed before')
    await box.evaluate((area, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', pasted)
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
    await offer(page, { symbol: 'F0', side: 'Bid' }).waitFor()
    expect(await box.inputValue()).toBe('')
  })
})

test('of thousands of rows left out, those in sight are drawn, and the last is found by scrolling', async () => {
  const { page } = await openDesk()
  const text = `symbol,expiry_utc,bid\n${Array.from({ length: 5000 }, (_, index) => `F${index},never,1`).join('\n')}`
  await dropFile(page, { name: 'many.csv', text })
  await quotesDialog(page).getByText('Rows left out: 5000').click()
  await quotesDialog(page).getByText('line 2 F0 expiry unreadable (never)').waitFor()
  expect(await quotesDialog(page).getByRole('listitem').count()).toBeLessThan(fewRows)
  await quotesDialog(page)
    .locator('.left-out__frame')
    .evaluate((frame) => {
      // A frame as high as its list would draw all of it.
      if (frame.clientHeight > 300) throw new Error(`The frame is ${frame.clientHeight} px high.`)
      frame.scrollTo({ top: frame.scrollHeight })
    })
  await quotesDialog(page).getByText('line 5001 F4999 expiry unreadable (never)').waitFor()
})

test('more than 20,000 rows, and more than 10 MB pasted, are refused with the limit', async () => {
  const { page } = await openDesk()
  await dropFile(page, { name: 'many.csv', text: tableOf(20_001) })
  const words = () => quotesDialog(page).getByRole('alert').innerText()
  await eventually(words).toContain('more than 20,000 rows')
  await quotesDialog(page)
    .getByRole('textbox', { name: 'Paste quotes', exact: true })
    .evaluate((area) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', 'x'.repeat(10_000_001))
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
  await eventually(words).toContain('larger than 10 MB')
})

test('of two files the one dropped last is shown, however long the first takes', async () => {
  const { page } = await openDesk()
  const letGo = await hold(page, '**/worker-*.js')
  await dropFile(page, { name: 'first.csv', text: tableOf(19_990, 'FIRST') })
  await quotesDialog(page).getByText('Reading first.csv…').waitFor()
  await dropFile(page, { name: 'last.csv', text: tableOf(2, 'LAST') })
  await quotesDialog(page).getByText('Reading last.csv…').waitFor()
  letGo()
  await offer(page, { symbol: 'LAST1', side: 'Bid' }).waitFor()
  // The worker that was to read the first file is ended, so nothing of it is still to come.
  await eventually(() => page.workers().length).toBe(1)
  expect(await quotesDialog(page).getByRole('row').count()).toBe(3)
})

test.each(['learn', 'glossary'])('a file dropped on the page %s is read, and fills the desk', async (hash) => {
  const { page } = await openDesk({ hash })
  // Who takes a file comes after the page, and the page before that leaves it to the browser.
  const dropped = () => dropFile(page, { name: 'quotes.csv', text: tableOf(1) })
  await eventually(dropped).toEqual({ hover: true, drop: true })
  await offer(page, { symbol: 'F0', side: 'Bid' }).click()
  await quotesGone(page)
  await page.getByText('Prices filled in from quotes.').waitFor()
})

describe('while something is fetched that takes long', () => {
  test('the page says that the quotes are on their way', async () => {
    const { page } = await openDesk()
    const letGo = await hold(page, '**/QuotesDialog*.js')
    await openQuotes(page)
    const sign = page.getByRole('status').filter({ hasText: 'Loading…' })
    await sign.waitFor()
    const [box, size] = [await sign.boundingBox(), page.viewportSize()]
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(size?.height ?? 0)
    letGo()
    await quotesDialog(page).waitFor()
    expect(await sign.count()).toBe(0)
  })

  test('the dialog says what it is reading', async () => {
    const { page } = await openDesk()
    const letGo = await hold(page, '**/worker-*.js')
    await dropFile(page, { name: 'quotes.csv', text: tableOf(1) })
    await quotesDialog(page).getByText('Reading quotes.csv…').waitFor()
    letGo()
    await offer(page, { symbol: 'F0', side: 'Bid' }).waitFor()
    expect(await quotesDialog(page).getByText('Reading').count()).toBe(0)
  })

  test('a worker that does not come is said, and tried again', async () => {
    const { page, complaints } = await openDesk()
    await page.route('**/worker-*.js', (route) => route.abort())
    await dropFile(page, { name: 'quotes.csv', text: tableOf(1) })
    await quotesDialog(page).getByRole('button', { name: 'Try again' }).waitFor()
    await page.unroute('**/worker-*.js')
    await quotesDialog(page).getByRole('button', { name: 'Try again' }).click()
    await offer(page, { symbol: 'F0', side: 'Bid' }).waitFor()
    // The browser complains of the file that was kept from it.
    complaints.splice(0)
  })
})
