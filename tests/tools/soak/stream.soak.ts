import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { launchChromium } from '../../browser/chromium'
import { marketNames } from '../../../src/ui/live/marketNames'
import { replayServer } from '../replay/replayServer'
import { startBids, venueNames, venueScripts, venueSites } from '../replay/venueSites'
import { busyBooks } from './busyBooks'
import { contractsEach, ofContract, pricesOf, withManyContracts } from './manyContracts'
import { nativeVenues } from './nativeVenues'
import { keyTimes, longTasks, memoryOf, watchTasks } from './pageMeters'
import { processorTasks } from './processorTasks'
import { asksForPrices } from './subscriptions'

/** Messages a second, of each venue and of each book. */
const perSecond = 50
/** How long each panel is soaked. */
const minutes = Number(process.env['SOAK_MINUTES'] ?? '10')

/** Panels that walk books, the field that is typed into meanwhile, and how many books are in step once they are watched. */
const panels = [
  {
    ...{ id: 'best-trade', name: 'Best trade', field: 'spotPrice', beside: ['fixed-bond', 'roll-desk'] },
    ...{ door: 'Live order books', watch: 'Watch these books', books: 6 },
  },
  {
    ...{ id: 'at-size', name: 'At your size', field: 'capitalUsd', beside: [] },
    ...{ door: 'Live books', watch: 'Watch both books', books: 2 },
  },
] as const
type Panel = (typeof panels)[number]

const at = (panel: string) => new URL(`#${panel}`, inject('deskUrl')).href

/** Five venues on, one of their contracts in the desk, and the books of the panel in step. */
async function watchAll(page: Page, { id, door, watch, books }: Panel) {
  await page.goto(at('curve'))
  await page.getByText('Live venues').first().click()
  for (const venue of venueNames) await page.getByRole('switch', { name: marketNames[venue], exact: true }).check()
  await page.getByRole('button', { name: /^Take BTC-25DEC26/ }).click()
  await page.locator(`.navigation__box a[href="#${id}"]`).click()
  await page.getByText(door).click()
  await page.getByRole('switch', { name: watch }).check()
  await page
    .getByText(/^In step/)
    .nth(books - 1)
    .waitFor()
}

test.each(panels)('five venues of sixty contracts and their books stream for minutes over $name', async (panel) => {
  const books = busyBooks(withManyContracts(venueSites(startBids())))
  const server = await replayServer(books.sites)
  const browser = await launchChromium(inject('chromiumPath'))
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await nativeVenues(context, server.url)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(at(panel.id))
  await page.getByRole('heading', { name: panel.name, level: 1 }).waitFor()
  const keys = () => keyTimes(page, { field: panel.field, keys: 40, session })
  const alone = await keys()

  let sent = 0
  let started = performance.now()
  const tick = () => {
    // As many as are due: a timer alone would send fewer on a busy machine.
    for (const due = ((performance.now() - started) / 1000) * perSecond; sent < due; sent++) say(sent)
  }
  function say(count: number) {
    const bid = 102_000 + (count % 200) / 10
    for (const venue of venueNames) {
      const { socket, symbol } = venueScripts[venue]
      const said = pricesOf(venue, bid)
      const text = said[Math.floor(count / contractsEach) % said.length] ?? ''
      const place = count % contractsEach
      const own = text.includes(symbol) && place > 0 ? ofContract({ venue, place, text }) : text
      server.pushTo(socket, asksForPrices(venue), own)
    }
    books.change(server, count)
  }
  let timer = setInterval(tick, 10)
  // While prices come: old ones are ranked no more.
  await watchAll(page, panel)
  await watchTasks(page)
  // By the clock of this machine, which others may share, and by what its processors did.
  const first = await processorTasks({ browser, page }, () => page.waitForTimeout(20_000))
  await longTasks(page)
  const rows: object[] = []
  for (let minute = 0; minute <= minutes; minute++) {
    if (minute > 0) await page.waitForTimeout(60_000)
    const tasks = await longTasks(page)
    rows.push({ minute, sent, ...(await memoryOf(session)), over50: tasks.length, longest: tasks.slice(0, 3) })
  }
  const last = await processorTasks({ browser, page }, () => page.waitForTimeout(20_000))
  await longTasks(page)
  // In turns, so that both meet the same machine: streaming, silent, streaming, silent.
  const inTurns = async (field: string) => {
    const typing = () => keyTimes(page, { field, keys: 40, session })
    const streaming = await typing()
    clearInterval(timer)
    await page.waitForTimeout(3000)
    const silent = await typing()
    started = performance.now() - (sent * 1000) / perSecond
    timer = setInterval(tick, 10)
    await page.waitForTimeout(1000)
    return { streaming, silent }
  }
  const turns: object[] = [await inTurns(panel.field), await inTurns(panel.field)]
  const typed = await longTasks(page)
  const keyed = await processorTasks({ browser, page }, keys)
  const inStep = await page.getByText(/^In step/).count()
  // Panels that read none of it, for comparison.
  for (const other of panel.beside) {
    await page.locator(`.navigation__box a[href="#${other}"]`).click()
    turns.push({ beside: other, ...(await inTurns('spotPrice')) })
  }
  await page.locator('.navigation__box a[href="#curve"]').click()
  clearInterval(timer)
  server.push(
    venueScripts.okx.socket,
    ...venueScripts.okx.frames(Date.now(), 103_123).map((one) => JSON.stringify(one)),
  )
  await page.getByText('103,123').first().waitFor()
  const told = [
    ...rows,
    { before: alone, inStep },
    ...turns,
    { whileTyping: typed },
    ...first.map((task) => ({ processor: 'first', ...task })),
    ...last.map((task) => ({ processor: 'last', ...task })),
    ...keyed.map((task) => ({ processor: 'typing', ...task })),
  ]
  process.stdout.write(`${told.map((row) => JSON.stringify({ panel: panel.id, ...row })).join('\n')}\n`)
  await browser.close()
  await server.close()
  // What was sent is what was promised, every book was in step to the end, and the page was there to show the last price.
  expect(sent).toBeGreaterThan(minutes * 60 * perSecond * 0.9)
  expect(inStep).toBe(panel.books)
})
