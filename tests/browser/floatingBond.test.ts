import { expect, test } from 'vitest'
import {
  chooseView,
  control,
  eventually,
  expectFigures,
  figure,
  openExample,
  paste,
  problem,
  type,
  whenDrawn,
} from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const events = '2021-01-01T12:00Z\t0.1\t100\n2021-01-01T20:00Z\t0.1\t100\n2021-01-02T04:00Z\t-0.1\t100'

/** The cells of a column of the ledger, from the first row in sight. */
const column = (page: Parameters<typeof figure>[0], term: string) =>
  page.locator(`.listing td[data-term="${term}"]`).allInnerTexts()

async function openWithTypedEvents(text: string) {
  const desk = await openDesk({ hash: '#floating-bond' })
  const { page } = desk
  await openExample(page, 'Essay 2021')
  await control(page, 'events').selectOption('typed')
  await page
    .locator('[data-field="fundings"]')
    .getByRole('button', { name: /Remove all/ })
    .click()
  await page.locator('[data-field="fundings"]').getByRole('button', { name: 'Add a row' }).click()
  await paste(control(page, 'fundings'), text)
  return desk
}

test("the essay's ledger, pasted and read back: 1,001, then 1,002.001, then 1,000.999 BTC", async () => {
  const { page } = await openWithTypedEvents(events)
  await eventually(() => column(page, 'equityCoin')).toEqual(['1,001.000', '1,002.001', '1,000.999'])
  expect(await column(page, 'contractsAfter')).toEqual(['100,100', '100,200', '100,099'])
  expect(await column(page, 'paymentCoin')).toEqual(['+1.000', '+1.001', '−1.002'])
  expect((await column(page, 'unwindUsd'))[0]).toBe('100,100.00')
  await chooseView(page, 'PnL breakdown')
  await expectFigures(page, { finalUsd: '100,099.90', unexplainedUsd: '0.00' })
  await chooseView(page, 'Ledger')
  await control(page, 'rehedge').selectOption('increase-only')
  await eventually(() => column(page, 'contractsAfter')).toEqual(['100,100', '100,200', '100,200'])
  await control(page, 'rehedge').selectOption('never')
  await eventually(() => column(page, 'contractsAfter')).toEqual(['100,000', '100,000', '100,000'])
})

test.each([
  ['a time without a zone', events.replace('T20:00Z', 'T20:00'), /row 2 must read like 2026-12-25T08:00Z/],
  ['a time before the one above it', events.replace('T20:00Z', 'T10:00Z'), /must be later than the one before/],
  ['a row with a cell too few', events.replace('\t0.1\t100', '\t100'), /row 1 must fit the columns/],
])('%s is named under the table', async (_, text, message) => {
  const { page } = await openWithTypedEvents(text)
  await page.getByRole('heading', { level: 1 }).click()
  await eventually(() => problem(page, 'fundings').allInnerTexts()).toEqual([expect.stringMatching(message)])
  expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|Infinity/)
})

test('eleven thousand pasted events are answered, scroll, and leave the desk bar quick', async () => {
  const start = Date.UTC(2016, 4, 14, 4)
  const row = (index: number) =>
    `${new Date(start + index * 8 * 3_600_000).toISOString()}\t${((index * 7) % 13) / 1000}\t${40_000 + ((index * 37) % 9000)}`
  const { page } = await openWithTypedEvents(Array.from({ length: 11_000 }, (_, index) => row(index)).join('\n'))
  await type(page, 'valuation', '2016-05-14T00:00Z')
  await expectFigures(page, { eventCount: '11,000' })
  await chooseView(page, 'PnL breakdown')
  await expectFigures(page, { unexplainedUsd: '0.00' })

  await chooseView(page, 'Ledger')
  const ledger = page.locator('.listing--windowed')
  expect(await page.locator('.listing tbody tr').count()).toBeLessThan(80)
  await ledger.evaluate((frame) => frame.scrollTo({ top: frame.scrollHeight }))
  await page.locator('.listing tr[aria-rowindex="11001"] td').first().waitFor()
  await eventually(() => page.locator('.listing tr[aria-rowindex="11001"] th').innerText()).toMatch(/^2026-05-2/)

  // A line of sixteen columns is wider than the screen: its name stays beside the last of them.
  const after = page.getByRole('button', { name: 'Columns after' })
  await page.getByText(/^Columns 1–\d+ of 16$/).waitFor()
  const edge = async () => (await ledger.locator('thead th').first().boundingBox())?.x
  const before = await edge()
  await after.click()
  await page.getByText(/^Columns [2-9]\d*–\d+ of 16$/).waitFor()
  await ledger.evaluate((frame) => frame.scrollTo({ left: frame.scrollWidth }))
  await page.getByText(/^Columns \d+–16 of 16$/).waitFor()
  expect(await edge()).toBe(before)

  // The key is on the screen with the next drawing, whatever is being computed meanwhile.
  const drawn = await control(page, 'capitalUsd').evaluate(async (input: HTMLInputElement) => {
    // As a browser does when a key is pressed: past the property that React has laid over the element's own.
    Reflect.set(HTMLInputElement.prototype, 'value', '250,000', input)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    let frames = 0
    while (
      document.querySelector('[data-field="capitalUsd"] input')?.getAttribute('value') !== '250,000' &&
      frames < 3
    ) {
      await new Promise(requestAnimationFrame)
      frames += 1
    }
    return frames
  })
  expect(drawn).toBeLessThanOrEqual(2)
  await expectFigures(page, { capitalUsd: '250,000.00' })
})

test('the answer of generated events follows the rate, and its chart is drawn', async () => {
  const { page } = await openDesk({ hash: '#floating-bond' })
  await whenDrawn(page)
  await type(page, 'generatedRate', '-0.01')
  await eventually(() => figure(page, 'returnRate').innerText()).toMatch(/^−/)
  await chooseView(page, 'Contracts')
  await whenDrawn(page)
})

test('two years of generated hourly fundings are answered in the worker: the key is on the screen before they are', async () => {
  const { page } = await openDesk({ hash: '#floating-bond' })
  await control(page, 'venue').selectOption({ label: 'Kraken Futures' })
  await control(page, 'valuation').fill('2026-11-19T22:24Z')
  await control(page, 'closeTime').fill('2028-11-19T22:24Z')
  await expectFigures(page, { eventCount: '17,544' })
  const headline = page.getByRole('region', { name: 'Result' })
  await control(page, 'generatedRate').fill('-0.001')
  expect(await control(page, 'generatedRate').inputValue()).toBe('-0.001')
  await eventually(() => figure(page, 'returnRate').innerText()).toMatch(/^−/)
  await eventually(() => headline.innerText()).not.toContain('Computing')
  await control(page, 'closeTime').fill('2026-11-29T22:24Z')
  await expectFigures(page, { eventCount: '240' })
})
