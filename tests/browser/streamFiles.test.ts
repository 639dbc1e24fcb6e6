import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { venueScripts, venueSites } from '../tools/replay/venueSites'
import { control, eventually, type } from './acts'
import { builtFile, forgiveFailures } from './failing'
import { openDesk, watchDesks } from './page'
import { dropFile } from './quoteTexts'
import { replayedVenues } from './replayedVenues'

watchDesks()

test('a stream is followed, recorded, played again without a connection, and its best trade taken into the desk', async () => {
  const desk = await openDesk({ hash: 'best-trade' })
  const { page } = desk
  const server = await replayedVenues(page, venueSites())
  const { socket, frames } = venueScripts.deribit
  const push = (bid: number) => server.push(socket, ...frames(Date.now(), bid).map((frame) => JSON.stringify(frame)))
  await page.reload()
  await page.getByText('Live venues').first().click()
  const record = page.getByRole('button', { name: 'Record', exact: true })
  await record.waitFor()
  expect(await record.isDisabled()).toBe(true)
  await page.getByRole('switch', { name: 'Deribit' }).check()
  await page.getByRole('button', { name: /^Take BTC-25DEC26/ }).waitFor()
  await record.click()
  const stop = page.getByRole('button', { name: 'Stop and save' })
  await stop.waitFor()
  await page.getByRole('button', { name: /^Take BTC-26MAR27/ }).waitFor()
  push(103_000)
  await page.getByRole('button', { name: /sold at 103,000/ }).waitFor()
  // What is followed stays on the stream, and is the reader's own from the first key.
  const followed = `**/${builtFile('src/ui/live/StreamedPart.tsx')}`
  await page.route(followed, (route) => route.abort(), { times: 1 })
  await page.getByRole('button', { name: /^Follow BTC-25DEC26/ }).click()
  await page
    .getByRole('button', { name: /^Try again/ })
    .first()
    .click()
  await eventually(() => control(page, 'futuresPrice').inputValue()).toMatch(/^103[,]?000/)
  forgiveFailures(desk)
  push(103_100)
  await eventually(() => control(page, 'futuresPrice').inputValue()).toMatch(/^103[,]?100/)
  await page.locator('[data-field="futuresPrice"]').getByText('= Live').waitFor()
  // On a phone, the line in which the desk is folded away has the stream's price.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('.desk-summary').getByText('BTC-25DEC26 103,100').waitFor()
  await page.getByRole('status').getByText('Deribit BTC-25DEC26, Live').waitFor()
  await page.setViewportSize({ width: 1440, height: 900 })
  await type(page, 'futuresPrice', '104000')
  push(103_000)
  await page.getByRole('button', { name: /sold at 103,000/ }).waitFor()
  expect(await control(page, 'futuresPrice').inputValue()).toBe('104000')
  await page.locator('[data-field="spotPrice"]').getByText('= Live').waitFor()
  const [recording] = await Promise.all([page.waitForEvent('download'), stop.click()])
  expect(recording.suggestedFilename()).toMatch(/^nakadesk-stream-.*\.ndjson$/)
  const [curve] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save curve' }).click(),
  ])
  await page.getByRole('switch', { name: 'Deribit' }).uncheck()
  await eventually(() => page.getByRole('button', { name: /^Take/ }).count()).toBe(0)
  // No price of a feed that is gone looks like a live one.
  await page.getByText('Prices are not live. Deribit BTC-25DEC26: Off').waitFor()

  const connections = server.connections(socket)
  const open = page.getByLabel('Open a curve or recording')
  await open.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await page.getByRole('alert').filter({ hasText: 'neither a curve nor a recording' }).waitFor()
  await open.setInputFiles(await recording.path())
  const bar = page.locator('.playback')
  await bar.getByRole('status').filter({ hasText: 'Replay, not the market now' }).waitFor()
  await bar.getByRole('combobox').selectOption('500')
  await page.getByRole('button', { name: /sold at 103,000/ }).waitFor()
  await eventually(() => bar.getByRole('status').textContent()).toContain('The recording has ended.')
  expect(await bar.textContent()).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/)
  await page.getByText('A replay: these are not prices of now.').waitFor()
  expect(server.connections(socket)).toBe(connections)
  await bar.getByRole('button', { name: 'Close' }).click()
  await eventually(() => page.getByRole('button', { name: /^Take/ }).count()).toBe(0)

  expect((await readFile(await curve.path())).toString()).toContain('"nakadesk": "curve"')
  await open.setInputFiles(await curve.path())
  await page.getByText('From a saved curve: these are not prices of now.').waitFor()
  await page.getByRole('button', { name: /^To the desk: Inverse Deribit BTC-26MAR27/ }).click()
  await eventually(() => control(page, 'futuresPrice').inputValue()).toMatch(/^105[,]?000/)
  expect(await control(page, 'symbol').inputValue()).toBe('BTC-26MAR27')
})

test('the funding of a perpetual is followed in Compare, until a rate is typed there', async () => {
  const desk = await openDesk({ hash: 'curve' })
  const { page } = desk
  await page.getByText('Live venues').first().click()
  const time = '2026-11-21T12:00:00.000Z'
  const perpetual = {
    venue: 'bybit',
    symbol: 'BTCUSD',
    payoff: 'inverse',
    kind: 'perpetual',
    receivedTime: time,
    quoteCurrency: 'USD',
    marginCurrency: 'BTC',
    multiplier: '1',
    lotSize: '1',
    bid: '65440',
    ask: '65440.5',
    index: '65432.5',
    fundingRate: '0.000123',
    fundingHours: '8',
  }
  const file = { nakadesk: 'curve', version: '1', coin: 'BTC', savedTime: time, quotes: [perpetual] }
  const saved = { name: 'curve.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) }
  await page.getByLabel('Open a curve or recording').setInputFiles(saved)
  await page.getByRole('button', { name: /^Follow the funding of BTCUSD/ }).waitFor()
  await page.locator('.playback').getByRole('button', { name: 'Close' }).click()
  // Dropped on a panel that shows none of it, it opens where it can be seen, and waits for what plays it.
  await page.locator('.navigation__box a[href="#fixed-bond"]').click()
  await page.route(`**/${builtFile('src/ui/live/openStreamFile.ts')}`, (route) => route.abort(), { times: 1 })
  const dropped = () => dropFile(page, { name: 'curve.json', text: JSON.stringify(file) })
  expect(await dropped()).toEqual({ hover: true, drop: true })
  await page.getByRole('button', { name: /^Try again/ }).click()
  await page.locator('.navigation__box a[href="#curve"][aria-current="page"]').waitFor()
  await page.getByText('Saved curve · quotes: 1').waitFor()
  forgiveFailures(desk)
  // A link has them too, and waits for what reads them.
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied').waitFor()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await page.route(`**/${builtFile('src/ui/live/openLinkedQuotes.ts')}`, (route) => route.abort(), { times: 1 })
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('button', { name: /^Try again/ }).click()
  await page.getByText('Opened from a link.').waitFor()
  forgiveFailures(desk)
  await page.getByText('Live venues').first().click()
  await page.locator('.playback').getByText('A saved curve of 2026-11-21').waitFor()
  const follow = page.getByRole('button', { name: /^Follow the funding of BTCUSD/ })
  await follow.click()
  await eventually(() => follow.getAttribute('aria-pressed')).toBe('true')
  await page.locator('.navigation__box a[href="#fixed-against-floating"]').click()
  await eventually(() => control(page, 'averageFunding').inputValue()).toBe('0.0123')
  const field = page.locator('[data-field="averageFunding"]')
  await field.getByText('= BTCUSD').waitFor()
  await type(page, 'averageFunding', '0.02')
  await field.getByText('= BTCUSD').waitFor({ state: 'detached' })
  await field.getByRole('button', { name: /^Follow/ }).click()
  await eventually(() => control(page, 'averageFunding').inputValue()).toBe('0.0123')
})
