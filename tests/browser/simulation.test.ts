import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { control, eventually, figure, number, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const card = (page: Page) => page.getByRole('region', { name: 'Simulation' })
const begin = (page: Page) => card(page).getByRole('button', { name: /^Run/ }).click()
/** The result of all paths: until then it is that of some of them. */
const finished = (page: Page) => page.locator('.job [aria-busy="false"] .job__result').waitFor()
const state = (page: Page) => card(page).locator('.job__state').innerText()

async function opened(): Promise<Page> {
  const { page } = await openDesk({ hash: '#margin-paths' })
  await card(page).getByRole('button', { name: 'Run' }).waitFor()
  return page
}

test('a simulation says how far it is, and typing on meanwhile is answered at once', async () => {
  const page = await opened()
  await type(page, 'pathCount', '100,000')
  await type(page, 'stepsPerDay', '24')
  await begin(page)
  await eventually(() => state(page)).toMatch(/^[\d,]+ of 100,000 paths$/)
  await type(page, 'capitalUsd', '2,000,000')
  await eventually(() => number(page, 'contracts')).toBe('204,402')
  await eventually(() => state(page)).toMatch(/^[1-9][\d,]* of 100,000 paths$/)
  // What is done is shown before the rest is.
  await card(page).locator('[aria-busy="true"] .job__result').waitFor()
  await card(page).getByRole('button', { name: 'Cancel' }).click()
  await eventually(() => state(page)).toBe('Cancelled.')
  // Nothing stays of a part.
  expect(await figure(page, 'liquidatedRate').count()).toBe(0)
})

test('its result belongs to its inputs and its seed: the same ones bring it back', async () => {
  const page = await opened()
  await type(page, 'pathCount', '1,000')
  await begin(page)
  await finished(page)
  const first = await number(page, 'carryMeanUsd')
  await type(page, 'simulationSeed', '2')
  await eventually(() => state(page)).toMatch(/Inputs changed/)
  expect(await number(page, 'carryMeanUsd')).toBe(first)
  await begin(page)
  await eventually(() => number(page, 'carryMeanUsd')).not.toBe(first)
  await eventually(() => state(page)).toBe('')
  await control(page, 'simulationSeed').fill('1')
  await eventually(() => number(page, 'carryMeanUsd')).toBe(first)
  await eventually(() => state(page)).toBe('')
})

test('the same link gives the same figures on another machine', async () => {
  const runs = []
  for (const locale of ['en-GB', 'zh-CN']) {
    const { page } = await openDesk({ hash: '#margin-paths', locale })
    await control(page, 'pathCount').fill('2,000')
    await page.locator('.job button').click()
    await finished(page)
    runs.push(
      await Promise.all(['liquidatedPaths', 'carryMeanUsd', 'carryShortfallUsd'].map((term) => number(page, term))),
    )
  }
  expect(runs[1]).toEqual(runs[0])
})

test('a worker that fails to load is reported, and running again brings the result', async () => {
  const page = await opened()
  await page.route(/worker/, (route) => route.abort())
  await type(page, 'pathCount', '500')
  await begin(page)
  await card(page).getByRole('alert').waitFor()
  await page.unroute(/worker/)
  await card(page).getByRole('button', { name: 'Try again' }).click()
  await figure(page, 'liquidatedRate').waitFor()
  expect(await control(page, 'pathCount').inputValue()).toBe('500')
})

/** Prices of a day that swing by more than nothing, so that there is something to estimate. */
const swing = (place: number) => 10_000 + 300 * ((place * 7) % 5) + 10 * place
const bars = (symbol: string, { start, count, over }: { start: number; count: number; over: number }) =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + start + at)).toISOString()
    return `${day},${symbol},${swing(start + at) + over + ((start + at) % 3) * 20}`
  })
const fileOf = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`timestamp,symbol,close\n${rows.join('\n')}\n`),
})

test('a history of spot and futures gives the model, as one change that undo takes back', async () => {
  const page = await opened()
  const library = page.getByRole('region', { name: 'Your own series' })
  const rowOf = (file: string) => library.getByRole('row').filter({ hasText: file })
  await library
    .getByLabel('Import a file')
    .setInputFiles([
      fileOf('XBTH20.csv', bars('XBTH20', { start: 0, count: 86, over: 200 })),
      fileOf('XBTM20.csv', bars('XBTM20', { start: 30, count: 147, over: 400 })),
      fileOf('spot.csv', bars('BTC/USD', { start: 0, count: 180, over: 0 })),
    ])
  await rowOf('spot.csv').getByRole('button', { name: 'Use' }).click()
  await rowOf('futures (2)').getByRole('button', { name: 'Use' }).click()
  await page.getByRole('button', { name: 'Use the estimates in the model' }).click()
  await eventually(() => control(page, 'spotVolatility').inputValue()).not.toBe('55')
  for (const id of ['basisMeanYield', 'basisVolatility', 'moveCorrelation']) {
    expect(await control(page, id).inputValue(), id).not.toMatch(/^(8|10|0\.3)$/)
  }
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await eventually(() => control(page, 'spotVolatility').inputValue()).toBe('55')
  expect(await control(page, 'basisMeanYield').inputValue()).toBe('8')
})

test('the floating bond is simulated too, by its tiers', async () => {
  const page = await opened()
  await control(page, 'bondKind').selectOption('floating')
  await type(page, 'pathCount', '300')
  await begin(page)
  await finished(page)
  await figure(page, 'liquidatedRate').waitFor()
  expect(await control(page, 'premiumVolatility').inputValue()).toBe('5')
})
