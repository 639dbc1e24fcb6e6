import { expect, test } from 'vitest'
import { feedHosts } from '../../src/market/feeds/hosts'
import { control, eventually } from './acts'
import { openDesk, watchDesks } from './page'
import { deribitStream } from './venueStreams'
import { standIn, venueStandIns } from './venueStandIns'

watchDesks()

const opened = async () => {
  const desk = await openDesk({ hash: 'curve' })
  const stream = await deribitStream(desk.page)
  // What stands in for a socket has to be there before the page is.
  await desk.page.reload()
  await desk.page.getByText('Live venues').first().click()
  const deribit = desk.page.getByRole('listitem').filter({ hasText: 'Deribit' })
  await deribit.waitFor()
  return { ...desk, stream, deribit, take: desk.page.getByRole('button', { name: /^Take BTC-25DEC26 into the desk/ }) }
}

test('no venue is asked until it is turned on, and its hosts stand beside the switch', async () => {
  const { deribit, stream, page } = await opened()
  expect(await deribit.textContent()).toContain('wss://www.deribit.com')
  expect(await page.getByRole('switch', { checked: true }).count()).toBe(0)
  expect(stream.connections()).toBe(0)
})

test('a venue goes from off to a priced bond, survives what goes wrong, and says so', async () => {
  const { page, stream, deribit, take } = await opened()
  await deribit.getByRole('switch').check()
  await take.waitFor()
  expect(await deribit.getByRole('status').textContent()).toBe('Live')
  // 2% over 73 days is 10% a year, 5% over 146 is 12.5%: the far one is the richest.
  await eventually(() => page.getByRole('main').textContent()).toMatch(/The richest future pays 12\.50%/)
  await take.click()
  await eventually(() => control(page, 'futuresPrice').inputValue()).toMatch(/^102[,]?000/)
  expect(await control(page, 'spotPrice').inputValue()).toMatch(/^100[,]?000/)
  expect(await control(page, 'symbol').inputValue()).toBe('BTC-25DEC26')
  // The roll has the far one as its leg.
  await page.locator('.navigation__box a[href="#roll-desk"]').click()
  const far = page.locator('[data-field="fars"] .rows__row').first().locator('input')
  await eventually(() => far.first().inputValue()).toBe('BTC-26MAR27')
  await page.locator('.navigation__box a[href="#curve"]').click()
  await page.getByText('Live venues').first().click()
  await take.waitFor()

  // Broken, of no interest, and unknown: no wrong number, and the stream goes on.
  stream.send('{"jsonrpc":"2.0","method":"subscr')
  stream.send(
    '{"params":{"channel":"ticker.BTC-25DEC26.100ms","data":{"instrument_name":"BTC-25DEC26","best_bid_price":"x"}}}',
  )
  stream.send('{"params":{"channel":"trades.BTC-25DEC26.100ms","data":[]}}')
  stream.quote(103_000)
  await page.getByRole('button', { name: /sold at 103,000/ }).waitFor()

  stream.cut()
  await eventually(() => deribit.getByRole('status').textContent()).toMatch(
    /^Not connected.*a browser cannot tell which/,
  )
  stream.open()
  await eventually(() => deribit.getByRole('status').textContent()).toBe('Live')
  await page.getByRole('button', { name: /sold at 102,000/ }).waitFor()

  await deribit.getByRole('switch').uncheck()
  await eventually(() => take.count()).toBe(0)
  // The typed rows are back.
  await eventually(() => page.getByRole('main').textContent()).not.toContain('the typed rows stand aside meanwhile')
})

const names = { bybit: 'Bybit', binance: 'Binance', okx: 'OKX', kraken: 'Kraken Futures' } as const
const venues = ['bybit', 'binance', 'okx', 'kraken'] as const

test.each(venues)('%s goes from off to a priced future, at its own hosts and no other', async (venue) => {
  const { page, foreignRequests } = await openDesk({ hash: 'curve' })
  await standIn(page, venueStandIns[venue])
  await page.reload()
  await page.getByText('Live venues').first().click()
  await page.getByRole('switch', { name: names[venue] }).check()
  await page.getByRole('button', { name: /^Take .* into the desk, sold at 102,000/ }).waitFor()
  await eventually(() => page.getByRole('main').textContent()).toMatch(/The richest future pays (10\.00|9\.99)/)
  const asked = new Set(foreignRequests.map((address) => new URL(address).origin))
  expect([...asked].filter((origin) => !feedHosts[venue].includes(origin))).toEqual([])
  foreignRequests.length = 0
})

test('a list that is refused is explained in a sentence, and comes when the venue gives it', async () => {
  const { page, complaints, foreignRequests } = await openDesk({ hash: 'curve' })
  const venue = await standIn(page, venueStandIns.bybit)
  venue.refuse(429)
  await page.reload()
  await page.getByText('Live venues').first().click()
  await page.getByRole('switch', { name: 'Bybit' }).check()
  const status = page.getByRole('listitem').filter({ hasText: 'Bybit' }).getByRole('status')
  await eventually(() => status.textContent()).toMatch(
    /The list of contracts did not come: blocked, offline or asked too often/,
  )
  expect(await page.getByRole('button', { name: /^Take/ }).count()).toBe(0)
  venue.refuse(null)
  await page.getByRole('button', { name: /^Take BTCUSDZ26/ }).waitFor()
  // The browser itself writes down what was refused.
  complaints.length = 0
  foreignRequests.length = 0
})
