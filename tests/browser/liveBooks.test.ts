import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { futureFrames, spotFrames, type BookFrame } from '../market/feeds/books/frames'
import type { Sites } from '../tools/replay/replayServer'
import { control, eventually, expectFigures } from './acts'
import { openDesk, watchDesks } from './page'
import { replayedVenues } from './replayedVenues'

watchDesks()

// Illustrative and round: 1,000 BTC at 100 and at 200 against 150,000 USD at 150 and 450,000 at 100.
const spot = (): BookFrame => ({ kind: 'snapshot', number: 1, bids: [[99, 1]], asks: [[100, 1000], [200, 1000]], time: Date.now() }) // prettier-ignore
const future = (): BookFrame => ({ kind: 'snapshot', number: 1, bids: [[150, 150_000], [100, 450_000]], asks: [[151, 1]], time: Date.now() }) // prettier-ignore
const [spotHost, futureHost] = ['ws.kraken.com', 'www.deribit.com']
const asksFor = (channel: string) => (asked: string) =>
  asked.includes('subscribe') && !asked.includes('unsubscribe') && asked.includes(channel)
/** While a book is withheld, whoever has lost it waits. */
const withheld = { now: false }
const sites: Sites = {
  [spotHost]: { answer: (asked) => (asksFor('book')(asked) && !withheld.now ? [spotFrames.kraken(spot())] : []) },
  [futureHost]: {
    answer: (asked) => (asksFor('book.')(asked) && !withheld.now ? [futureFrames.deribit.frame(future())] : []),
  },
}

test('both books are walked live, survive what goes wrong with a word, and can be kept and used', async () => {
  const { page, complaints, foreignRequests } = await openDesk({ hash: 'at-size' })
  const server = await replayedVenues(page, sites)
  await page.reload()
  await control(page, 'capitalUsd').fill('300,000')
  // Live books are of now, whatever the clock of this machine says.
  await control(page, 'expiry').fill(new Date(Date.now() + 73 * 86_400_000).toISOString())
  await page.getByText('Live books').click()
  const toggle = page.getByRole('switch', { name: 'Watch both books' })
  await toggle.waitFor()
  expect([server.connections(spotHost), server.connections(futureHost)]).toEqual([0, 0])
  await toggle.check()
  const status = (leg: string) => page.getByRole('listitem').filter({ hasText: leg }).getByRole('status').textContent()
  const main = () => page.getByRole('main').textContent()
  await eventually(() => status('Spot Kraken')).toMatch(/^In step · 2 asks, 1 bids/)
  // After the spot fee 1,998.5 BTC: 150,000 USD at 150 take 1,000.35 of them, 99,780 at 100 the others.
  await expectFigures(page, { averageFuturesPrice: '125.03' })
  await eventually(main).toContain('Live books of both legs')

  // What is saved meanwhile holds the levels that it was computed from.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ])
  const saved = (await readFile(await file.path())).toString()
  expect(saved).toMatch(/typed,spotAsks\[2\]\.price,[^\n]*,200,/)
  expect(saved).toMatch(/typed,futureBids\[1\]\.levelSize,[^\n]*,150000,/)

  // A lost change, then a wrong sum: no book, a word, and the typed rows meanwhile.
  withheld.now = true
  server.push(futureHost, futureFrames.deribit.frame({ kind: 'delta', number: 9, bids: [[150, 1]] }))
  await eventually(() => status('Contract BTC-25DEC26')).toMatch(/^Out of step · A message was lost/)
  await eventually(main).toContain('the panel shows the typed rows meanwhile')
  await eventually(main).not.toContain('Live books of both legs')
  server.push(spotHost, spotFrames.kraken({ kind: 'delta', number: 2, asks: [[100, 1]], whole: spot() }))
  await eventually(() => status('Spot Kraken')).toMatch(/^Out of step · The venue’s checksum does not match/)
  withheld.now = false
  server.push(futureHost, futureFrames.deribit.frame(future()))
  server.push(spotHost, spotFrames.kraken(spot()))
  await eventually(() => status('Contract BTC-25DEC26')).toMatch(/^In step/)
  await eventually(() => status('Spot Kraken')).toMatch(/^In step/)
  await expectFigures(page, { averageFuturesPrice: '125.03' })

  // A clock that is not the venue's is said in seconds.
  server.push(
    futureHost,
    futureFrames.deribit.frame({ kind: 'delta', number: 2, bids: [[90, 1]], time: Date.now() + 9000 }),
  )
  await eventually(main).toMatch(/By the stamps of Deribit the clock here is \d\.\d s behind/)

  await page.getByRole('button', { name: 'Keep these levels' }).click()
  await toggle.uncheck()
  await eventually(main).not.toContain('Live books of both legs')
  await expectFigures(page, { averageFuturesPrice: '125.03' })
  await page.getByRole('button', { name: 'Use in the bond and the roll' }).click()
  await eventually(() => control(page, 'futuresPrice').inputValue()).toBe('150')
  await eventually(() => server.connections(spotHost)).toBe(0)
  complaints.length = 0
  foreignRequests.length = 0
})

test('a row of the ranking takes its slippage from its own book, and every row from that of spot', async () => {
  const { page, complaints, foreignRequests } = await openDesk({ hash: 'best-trade' })
  await replayedVenues(page, sites)
  await page.reload()
  await control(page, 'capitalUsd').fill('100,000')
  // The trade that is shown has its book watched, wherever it stands.
  await page
    .getByRole('button', { name: /Deribit BTC-25DEC26/ })
    .first()
    .click()
  await page.getByText('Live order books').click()
  await page.getByRole('switch', { name: 'Watch these books' }).check()
  const main = () => page.getByRole('main').textContent()
  await eventually(main).toContain('Spot slippage is from the spot book at your capital, for every contract.')
  const own = page.getByRole('row').filter({ hasText: 'slippage from its book' }).first()
  await own.waitFor()
  expect(await own.textContent()).toContain('Deribit BTC-25DEC26')
  await page.getByRole('row').filter({ hasText: 'slippage as typed' }).first().waitFor()
  await page.getByRole('switch', { name: 'Watch these books' }).uncheck()
  await eventually(main).not.toContain('slippage from its book')
  complaints.length = 0
  foreignRequests.length = 0
})
