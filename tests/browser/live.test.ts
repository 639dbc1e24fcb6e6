import { expect, test } from 'vitest'
import { feedHosts } from '../../src/market/feeds/hosts'
import { startBids, venueNames as venues, venueScripts, venueSites } from '../tools/replay/venueSites'
import { control, eventually } from './acts'
import { openDesk, watchDesks } from './page'
import { replayedVenues } from './replayedVenues'

watchDesks()

const names = {
  deribit: 'Deribit',
  bybit: 'Bybit USD',
  binance: 'Binance COIN-M',
  okx: 'OKX',
  kraken: 'Kraken Futures',
  'bybit-linear': 'Bybit USDT/USDC',
  'binance-linear': 'Binance USD-M',
} as const
type Venue = keyof typeof names

const textsOf = (venue: Venue, bid: number, ageMs = 0) =>
  venueScripts[venue].frames(Date.now() - ageMs, bid).map((frame) => JSON.stringify(frame))

/** The curve with every venue replayed and none turned on. */
async function opened() {
  const desk = await openDesk({ hash: 'curve' })
  const { page } = desk
  const bids = startBids()
  const server = await replayedVenues(page, venueSites(bids))
  // What replaces a socket has to be there before the page is.
  await page.reload()
  await page.getByText('Live venues').first().click()
  const item = (venue: Venue) =>
    page.getByRole('listitem').filter({ has: page.getByRole('switch', { name: names[venue], exact: true }) })
  await item('deribit').waitFor()
  return {
    ...desk,
    server,
    item,
    turn: (venue: Venue) => item(venue).getByRole('switch', { name: names[venue] }),
    status: (venue: Venue) => () => item(venue).getByRole('status').textContent(),
    soldAt: (venue: Venue, price: string) =>
      page.getByRole('button', {
        name: new RegExp(`^Take ${venueScripts[venue].symbol} into the desk, sold at ${price}`),
      }),
    /** A price that somebody sends, which nobody has to believe. */
    push: (venue: Venue, bid: number, ageMs = 0) =>
      server.push(venueScripts[venue].socket, ...textsOf(venue, bid, ageMs)),
    /** The price from now on; late subscribers are told too. */
    quote: (venue: Venue, bid: number) => {
      bids[venue] = bid
      server.push(venueScripts[venue].socket, ...textsOf(venue, bid))
    },
  }
}

test('each venue goes from off to a priced bond, survives every fault with a word, and recovers', async () => {
  const { page, server, item, turn, status, soldAt, push, quote, complaints, foreignRequests } = await opened()
  // Every step is taken at all of them: what one waits for, the others wait for too.
  const each = (act: (venue: Venue) => Promise<unknown>) => Promise.all(venues.map(act))
  const fault = (faults: Parameters<typeof server.fault>[1]) => {
    for (const venue of venues) server.fault(venueScripts[venue].socket, faults)
  }
  expect(await page.getByRole('switch', { checked: true }).count()).toBe(0)
  for (const venue of venues) {
    expect(await item(venue).textContent()).toContain(feedHosts[venue].join(', '))
    expect(server.connections(venueScripts[venue].socket)).toBe(0)
  }

  // The hosts that are asked are the stated ones of the venues that are on.
  const unstated = (on: readonly Venue[]) => {
    const stated: readonly string[] = on.flatMap((venue) => feedHosts[venue])
    return foreignRequests.filter((address) => !stated.includes(new URL(address).origin))
  }
  // Lists are refused as venues do it: without a word about who may ask.
  for (const [index, venue] of venues.entries()) {
    const { list } = venueScripts[venue]
    if (list !== null) server.fault(list.host, { status: index % 2 === 0 ? 429 : 503 })
    await turn(venue).check()
    await eventually(status(venue)).toMatch(list === null ? /^Live$/ : /^Not connected/)
    expect(unstated(venues.slice(0, index + 1))).toEqual([])
  }
  await each(async (venue) => {
    const { list } = venueScripts[venue]
    if (list === null) return
    await eventually(status(venue)).toMatch(/The list of contracts did not come: blocked, offline or asked too often/)
    expect(await soldAt(venue, '').count()).toBe(0)
    server.fault(list.host, {})
  })
  await each((venue) => soldAt(venue, '102,000').waitFor())
  await each((venue) => eventually(status(venue)).toBe('Live'))
  // 2% over 73 days is 10% a year; 5% over 146 is 12.5%: the far one is the richest.
  await eventually(() => page.getByRole('main').textContent()).toMatch(/BTC-26MAR27 pays the most[^]*12\.50%/)

  // Broken, unheard of, the wrong way round, and older than what is known: no wrong number, and the stream goes on.
  fault({ isTruncated: true })
  for (const venue of venues) push(venue, 1)
  fault({ hasExtraKeys: true, isSwapped: true, delayMs: 20 })
  for (const venue of venues) quote(venue, 102_001)
  await each((venue) => soldAt(venue, '102,001').waitFor())
  fault({})
  for (const venue of venues) {
    push(venue, 2, 60_000)
    quote(venue, 102_002)
  }
  await each((venue) => soldAt(venue, '102,002').waitFor())

  fault({ isCut: true })
  await each((venue) => eventually(status(venue)).toMatch(/^Not connected.*a browser cannot tell which/))
  fault({})
  await each((venue) => eventually(status(venue)).toBe('Live'))
  await each((venue) => soldAt(venue, '102,002').waitFor())

  for (const venue of venues.toReversed()) {
    await soldAt(venue, '102,002').click()
    await eventually(() => control(page, 'symbol').inputValue()).toBe(venueScripts[venue].symbol)
    expect(await control(page, 'futuresPrice').inputValue()).toMatch(/^102[,]?002/)
    expect(await control(page, 'spotPrice').inputValue()).toMatch(/^100[,]?000/)
  }
  for (const venue of venues) await turn(venue).uncheck()
  await eventually(() => page.getByRole('button', { name: /^Take/ }).count()).toBe(0)
  // The typed rows are back, and the future taken last brought its venue's others to the roll.
  await eventually(() => page.getByRole('main').textContent()).not.toContain('the typed rows stand aside meanwhile')
  await page.locator('.navigation__box a[href="#roll-desk"]').click()
  const far = page.locator('[data-field="fars"] .rows__row').first().locator('input')
  await eventually(() => far.first().inputValue()).toBe('BTC-26MAR27')

  expect(unstated(venues)).toEqual([])
  // The browser itself writes down what was refused.
  complaints.length = 0
  foreignRequests.length = 0
})

test('stablecoin-margined contracts are told apart, and another coin comes to the curve but not to the desk', async () => {
  const { page, server, item, turn, status, complaints, foreignRequests } = await opened()
  const main = () => page.getByRole('main').textContent()
  const linear = ['bybit-linear', 'binance-linear'] as const
  for (const venue of linear) {
    expect(await item(venue).textContent()).toContain(feedHosts[venue].join(', '))
    await turn(venue).check()
  }
  for (const venue of linear) await eventually(status(venue)).toBe('Live')
  await eventually(main).toContain('Bybit USDT BTCUSDT-25DEC26')
  await eventually(main).toContain('Binance USDT BTCUSDT_261225')
  await eventually(main).toContain('a rate in USDT or USDC is not one in dollars')
  // The desk is inverse: there is nothing to take.
  expect(await page.getByRole('button', { name: /^Take/ }).count()).toBe(0)
  for (const venue of linear) await turn(venue).uncheck()

  await page.getByRole('combobox', { name: 'Coin' }).selectOption('ETH')
  await turn('deribit').check()
  const { socket, answer, frames } = venueScripts.deribit
  const ether = () =>
    [...(answer?.('get_instruments') ?? []), ...frames(Date.now())].map((frame) =>
      JSON.stringify(frame).replaceAll('BTC', 'ETH'),
    )
  await eventually(() => server.connections(socket)).toBe(1)
  server.push(socket, ...ether())
  await eventually(main).toContain('Deribit ETH-25DEC26')
  await eventually(main).toContain('The desk and the other panels are BTC’s')
  await eventually(main).toContain('Not BTC: the desk and the other panels do not take these quotes.')
  expect(await page.getByRole('button', { name: /^Take/ }).count()).toBe(0)
  complaints.length = 0
  foreignRequests.length = 0
})
