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
  // Of a part nothing stays.
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

test('a worker that does not come is told, and running again brings the result', async () => {
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
