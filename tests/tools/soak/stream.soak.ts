import { expect, inject, test } from 'vitest'
import { launchChromium } from '../../browser/chromium'
import { futureFrames, spotFrames, type BookFrame } from '../../market/feeds/books/frames'
import { venueNames as shownNames } from '../../../src/ui/live/venueNames'
import { replayServer, type Site, type Sites } from '../replay/replayServer'
import { startBids, venueNames, venueScripts, venueSites } from '../replay/venueSites'
import { nativeVenues } from './nativeVenues'
import { keyTimes, longTasks, memoryOf, watchTasks } from './pageMeters'
import { processorTasks } from './processorTasks'

/** Messages a second, of each venue and of each book. */
const perSecond = 50
const minutes = Number(process.env['SOAK_MINUTES'] ?? '10')
const [spotHost, futureHost] = ['ws.kraken.com', 'www.deribit.com']

const levels = (from: number, step: number) =>
  Array.from({ length: 200 }, (_, place): [number, number] => [from + step * place, 1000 + place])
const future = (): BookFrame => ({ kind: 'snapshot', number: 1, bids: levels(102_000, -0.5), asks: levels(102_005, 0.5), time: Date.now() }) // prettier-ignore
const spot = (): BookFrame => ({ kind: 'snapshot', number: 1, bids: levels(99_999, -0.5), asks: levels(100_000, 0.5), time: Date.now() }) // prettier-ignore

/** The venues, with both books of the trade among them. */
function sites(counted: { future: number }): Sites {
  const venues = venueSites(startBids())
  const quoted: Site = venues[futureHost] ?? {}
  const answer = (asked: string): readonly string[] => {
    if (!asked.includes('"book.')) return quoted.answer?.(asked) ?? []
    if (asked.includes('unsubscribe')) return []
    counted.future = 1
    return [futureFrames.deribit.frame(future())]
  }
  const spotSite: Site = { answer: (asked) => (asked.includes('"book"') ? [spotFrames.kraken(spot())] : []) }
  return { ...venues, [futureHost]: { ...quoted, answer }, [spotHost]: spotSite }
}

test('five venues and two books stream for minutes, and the page shows the last price', async () => {
  const counted = { future: 0 }
  const server = await replayServer(sites(counted))
  const browser = await launchChromium(inject('chromiumPath'))
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await nativeVenues(context, server.url)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(new URL('#at-size', inject('deskUrl')).href)
  await page.getByRole('heading', { name: 'At your size', level: 1 }).waitFor()
  const keys = () => keyTimes(page, { field: 'capitalUsd', keys: 40, session })
  const alone = await keys()

  await page.goto(new URL('#curve', inject('deskUrl')).href)
  await page.getByText('Live venues').first().click()
  for (const venue of venueNames) await page.getByRole('switch', { name: shownNames[venue], exact: true }).check()
  await page.getByRole('button', { name: /^Take BTC-25DEC26/ }).waitFor()
  await page.getByRole('button', { name: /^Take BTC-25DEC26/ }).click()
  await page.locator('.navigation__box a[href="#at-size"]').click()
  await page.getByText('Live books').click()
  await page.getByRole('switch', { name: 'Watch both books' }).check()
  await page
    .getByText(/^In step/)
    .first()
    .waitFor()

  let sent = 0
  let started = performance.now()
  const tick = () => {
    // As many as are due: a timer alone would send fewer on a busy machine.
    for (const due = ((performance.now() - started) / 1000) * perSecond; sent < due; sent++) say(sent)
  }
  function say(count: number) {
    const bid = 102_000 + (count % 200) / 10
    for (const venue of venueNames) {
      const frames = venueScripts[venue].frames(Date.now(), bid)
      server.push(venueScripts[venue].socket, JSON.stringify(frames[count % frames.length]))
    }
    if (counted.future === 0) return
    counted.future++
    const change = {
      kind: 'delta',
      number: counted.future,
      bids: [[102_000 - (count % 100) / 2, 2000 + count]],
    } as const
    server.push(futureHost, futureFrames.deribit.frame({ ...change, time: Date.now() }))
    if (count % perSecond === 0) server.push(spotHost, spotFrames.kraken(spot()))
  }
  let timer = setInterval(tick, 10)
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
  const turns: object[] = []
  for (let turn = 0; turn < 2; turn++) {
    const streaming = await keys()
    clearInterval(timer)
    await page.waitForTimeout(3000)
    const silent = await keys()
    turns.push({ streaming, silent })
    started = performance.now() - (sent * 1000) / perSecond
    timer = setInterval(tick, 10)
    await page.waitForTimeout(1000)
  }
  const typed = await longTasks(page)
  await page.goto(new URL('#curve', inject('deskUrl')).href)
  clearInterval(timer)
  server.push(
    venueScripts.okx.socket,
    ...venueScripts.okx.frames(Date.now(), 103_123).map((one) => JSON.stringify(one)),
  )
  await page.getByText('103,123').first().waitFor()
  const told = [
    ...rows,
    { before: alone },
    ...turns,
    { whileTyping: typed },
    ...first.map((task) => ({ processor: 'first', ...task })),
    ...last.map((task) => ({ processor: 'last', ...task })),
  ]
  process.stdout.write(`${told.map((row) => JSON.stringify(row)).join('\n')}\n`)
  await browser.close()
  await server.close()
  // What was sent is what was promised, and the page was there to the end.
  expect(sent).toBeGreaterThan(minutes * 60 * perSecond * 0.9)
})
