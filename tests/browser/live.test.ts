import { expect, test } from 'vitest'
import { control, eventually } from './acts'
import { openDesk, watchDesks } from './page'
import { deribitStream } from './venueStreams'

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
