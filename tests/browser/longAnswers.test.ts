import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { control, eventually, figure, number, openExample, paste, problem } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const start = Date.UTC(2021, 0, 1, 12)
const fundings = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${new Date(start + at * 28_800_000).toISOString()}\t0.01\t100`)

async function typeFundings(page: Page, rows: readonly string[]): Promise<void> {
  const table = page.locator('[data-field="fundings"]')
  await table.getByRole('button', { name: /Remove all/ }).click()
  await table.getByRole('button', { name: 'Add a row' }).click()
  await paste(control(page, 'fundings'), rows.join('\n'))
}

async function openFloating(): Promise<Page> {
  const { page } = await openDesk({ hash: '#floating-bond' })
  await openExample(page, 'Essay 2021')
  await control(page, 'events').selectOption('typed')
  return page
}

const computed = async (page: Page, count: string) => {
  await eventually(() => number(page, 'eventCount')).toBe(count)
  await eventually(() => page.getByText('Computing').count()).toBe(0)
}

test('while inputs are mended, the figures are those of the last valid inputs in order of time, long or short', async () => {
  const page = await openFloating()
  await typeFundings(page, fundings(600))
  await computed(page, '600')
  const first = await figure(page, 'finalUsd').innerText()
  await control(page, 'capitalUsd').fill('5,000,000')
  await typeFundings(page, fundings(3))
  await computed(page, '3')
  const second = await figure(page, 'finalUsd').innerText()
  expect(second).not.toBe(first)
  // Pasted over the first row: an empty table would have an answer of its own.
  await paste(control(page, 'fundings'), fundings(600).with(299, '2021-04-11T20:00Z\tabc\t100').join('\n'))
  await page.getByText('From the last valid inputs').waitFor()
  expect(await figure(page, 'finalUsd').innerText()).toBe(second)
  expect(await number(page, 'eventCount')).toBe('3')
  expect((await problem(page, 'fundings').allInnerTexts())[0]).toMatch(/row 300 must be a number, was abc/)
})

test('a number of thirteen thousand digits is refused at its field, and the last valid figures stay', async () => {
  const page = await openFloating()
  await typeFundings(page, fundings(600))
  await computed(page, '600')
  await typeFundings(page, fundings(3))
  await computed(page, '3')
  const figures = await figure(page, 'finalUsd').innerText()
  await control(page, 'spotPrice').fill('9'.repeat(13_000))
  await page.getByText('From the last valid inputs').waitFor()
  await eventually(() => problem(page, 'spotPrice').count()).toBe(1)
  expect(await figure(page, 'finalUsd').innerText()).toBe(figures)
  await control(page, 'spotPrice').fill('100')
  await eventually(() => page.getByText('From the last valid inputs').count()).toBe(0)
})

test('typing on overtakes the answer under way: the figures are those of what is typed last', async () => {
  const page = await openFloating()
  await typeFundings(page, fundings(2000))
  for (const text of ['1', '12', '123', '1,234', '12,345', '200,000']) await control(page, 'capitalUsd').fill(text)
  await computed(page, '2,000')
  const long = await figure(page, 'finalUsd').innerText()
  await control(page, 'capitalUsd').fill('100,000')
  await eventually(() => page.getByText('Computing').count()).toBe(0)
  await control(page, 'capitalUsd').fill('200,000')
  await eventually(() => figure(page, 'finalUsd').innerText()).toBe(long)
})
