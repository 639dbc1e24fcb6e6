import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { control, eventually, expectFigures, figure, number, openExample, type } from './acts'
import { expectNoViolation } from './axe'
import { openDesk, watchDesks } from './page'

watchDesks()

const surface = (page: Page): Locator => page.locator('.sketch__surface')
const prices = (page: Page): Promise<string[]> =>
  page
    .locator('[data-field="tokenPrices"] input')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value))
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click()

/** Places on the surface, across and up, from 0 to 1. */
async function at(page: Page, across: number, up: number) {
  await surface(page).scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await surface(page).boundingBox())!
  return { x: x + across * width, y: y + (1 - up) * height }
}

async function drag(page: Page, ends: readonly { x: number; y: number }[]) {
  const [first, ...rest] = ends
  await page.mouse.move(first!.x, first!.y)
  await page.mouse.down()
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 4 })
  await page.mouse.up()
}

/** By finger, from one place on the surface to another. */
async function swipe(page: Page, [from, to]: readonly [readonly [number, number], readonly [number, number]]) {
  const touch = await page.context().newCDPSession(page)
  // First of all: controls are larger for a finger, and the surface moves.
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const send = async (kind: 'touchStart' | 'touchMove', place: readonly [number, number]) =>
    touch.send('Input.dispatchTouchEvent', { type: kind, touchPoints: [await at(page, ...place)] })
  await send('touchStart', from)
  await send('touchMove', to)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('a path is drawn by mouse, by finger and by keyboard, and a stroke is one change', async () => {
  const { page } = await openDesk({ hash: '#leveraged-token' })
  await page.getByText('Draw the path').click()
  await surface(page).waitFor()
  const typed = ['10,000', '11,000', '10,000']
  await eventually(() => prices(page)).toEqual(typed)
  await expectNoViolation(page, 'a path that is drawn')

  await drag(page, [await at(page, 0.02, 0.5), await at(page, 0.5, 0.8), await at(page, 0.98, 0.5)])
  await eventually(async () => (await prices(page)).filter((price, day) => price !== typed[day]).length).toBe(3)
  await eventually(() => number(page, 'longTokenRate')).not.toBe('−5.4545')
  await undo(page)
  await eventually(() => prices(page)).toEqual(typed)

  // A tap sets the day that it is nearest to; the others stay as they were typed.
  await swipe(page, [
    [0.5, 0.9],
    [0.5, 0.3],
  ])
  await eventually(async () => (await prices(page))[1]).not.toBe('11,000')
  expect([(await prices(page))[0], (await prices(page))[2]]).toEqual(['10,000', '10,000'])
  await undo(page)
  await eventually(() => prices(page)).toEqual(typed)

  const day = page.getByRole('slider', { name: 'Day', exact: true })
  await day.press('Home')
  await day.press('ArrowRight')
  const price = page.getByRole('slider', { name: 'Price on day 1' })
  await price.press('ArrowUp')
  await price.press('ArrowUp')
  await eventually(async () => (await prices(page))[1]).not.toBe('11,000')
  await undo(page)
  await eventually(() => prices(page)).toEqual(typed)

  await page.getByLabel('Days').first().selectOption('7')
  await eventually(async () => (await prices(page)).length).toBe(8)
  await control(page, 'tokenPrices').fill('x')
  await page.getByText('Some prices cannot be read').waitFor()
  await page.getByRole('button', { name: 'Flat path' }).click()
  await surface(page).waitFor()
})

test('many paths are simulated, and the same seed brings the same figures', async () => {
  const { page } = await openDesk({ hash: '#leveraged-token' })
  await openExample(page, 'Everybody knows the time')
  await expectFigures(page, { longTokenRate: '−30.4500', longTokenUsd: '69,550,000.00' })
  const card = page.getByRole('region', { name: 'Simulation' })
  await type(page, 'tokenPathCount', '500')
  await card.getByRole('button', { name: 'Run' }).click()
  await figure(page, 'tokenMedianEndUsd').waitFor()
  const median = await number(page, 'tokenMedianEndUsd')
  await type(page, 'tokenPathSeed', '2')
  await card.getByRole('button', { name: 'Run again' }).click()
  await eventually(() => number(page, 'tokenMedianEndUsd')).not.toBe(median)
  await type(page, 'tokenPathSeed', '1')
  await eventually(() => number(page, 'tokenMedianEndUsd')).toBe(median)
})

test('an imported token is tracked against its imported index, beside the essay', async () => {
  const { page } = await openDesk({ hash: '#leveraged-token' })
  await control(page, 'pathSource').selectOption('imported')
  await page.getByText('The index series is not in this browser').waitFor()
  const library = page.getByRole('region', { name: 'Your own series' })
  const series = (closes: readonly number[]) =>
    ['time,close', ...closes.map((close, day) => `2020-01-0${day + 1}T00:00Z,${close}`)].join('\n')
  const add = async (name: string, closes: readonly number[], use: string) => {
    const buffer = Buffer.from(series(closes))
    await library.getByLabel('Import a file').setInputFiles({ name, mimeType: 'text/csv', buffer })
    const row = library.getByRole('row').filter({ hasText: name })
    await row.getByRole('button', { name: use }).click()
  }
  await add('index.csv', [100, 101, 101.01, 99.9999], 'Use as index')
  await add('bull.csv', [10, 10.29, 10.2, 9.894], 'Use as token')
  // By hand: 2.9% over 1%, no move, 3% over 1%.
  await expectFigures(page, { trackedMeanMultiple: '2.95', trackedUndefinedCount: '1', essayWorstMultiple: '−15.16' })
})
