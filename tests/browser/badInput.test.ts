import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, figureTexts, openDeskDetails, openExample, problem, reveal, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const stale = (page: Page) => page.getByText('From the last valid inputs')

/** What a field tells a screen reader about itself. */
const wiring = (page: Page, field: string) =>
  control(page, field).evaluate((input) => {
    const describedBy = input.getAttribute('aria-describedby')
    const described = describedBy === null ? null : document.getElementById(describedBy)
    return { invalid: input.getAttribute('aria-invalid'), message: described?.textContent ?? null }
  })

/** Numbers that are not numbers, anywhere in what the page shows, says or draws. */
const nonsense = async (page: Page): Promise<string[]> =>
  (await page.content()).match(/.{0,60}(\bNaN\b|Infinity|\bundefined\b|\[object).{0,20}/g) ?? []

const noNumber = 'must be a number, was abc'
const tooLarge = 'must be within ±1e15, was 1e999'
const noInstant = 'must read like 2026-12-25T08:00Z'
const empty = 'must not be empty'

type Refused = { field: string; label: string; messages: Readonly<Record<string, string>> }

const price = {
  abc: noNumber,
  '-5': 'must be greater than zero, was -5',
  '': empty,
  '1e999': tooLarge,
}
const count = { ...price, '-5': 'must be at least zero, was -5' }
const instant = {
  abc: `${noInstant}, was abc`,
  '-5': `${noInstant}, was -5`,
  '': empty,
  '1e999': `${noInstant}, was 1e999`,
}

const ofBond: readonly Refused[] = [
  { field: 'spotPrice', label: 'Spot', messages: price },
  { field: 'futuresPrice', label: 'Futures price', messages: price },
  { field: 'expiry', label: 'Expiry (UTC)', messages: instant },
  { field: 'capitalUsd', label: 'Capital', messages: price },
  {
    field: 'costOfCapital',
    label: 'Cost of capital',
    messages: { ...price, '-5': '', '-100': 'must be greater than −100%, was -100' },
  },
  { field: 'lotSize', label: 'Lot size', messages: { ...price, '1.5': 'must be a whole number, was 1.5' } },
  {
    field: 'maintenanceMarginRate',
    label: 'Maintenance margin',
    messages: { ...price, '-5': 'must be 0% to below 100%, was -5' },
  },
  { field: 'interimFuturesPrice', label: 'Futures at date', messages: price },
  { field: 'daysLater', label: 'Days from now', messages: count },
  { field: 'path', label: 'Day, row 1', messages: count },
]
const ofContract: readonly Refused[] = [
  { field: 'contracts', label: 'Contracts', messages: { ...count, '1.5': 'must be a whole number, was 1.5' } },
  { field: 'entryPrice', label: 'Entry price', messages: price },
  { field: 'margin', label: 'Margin posted', messages: count },
  { field: 'fills', label: 'Contracts, row 1', messages: count },
]

async function refuses(page: Page, { field, label, messages }: Refused) {
  await reveal(page, field)
  const good = await control(page, field).inputValue()
  const figures = await figureTexts(page)
  for (const [text, requirement] of Object.entries(messages)) {
    await control(page, field).fill(text)
    const wanted =
      requirement === '' ? { invalid: 'false', message: null } : { invalid: 'true', message: `${label} ${requirement}` }
    expect(await wiring(page, field), `${field} of "${text}"`).toEqual(wanted)
    expect(await problem(page, field).count()).toBe(requirement === '' ? 0 : 1)
    expect(await control(page, field).inputValue()).toBe(text)
    expect(await stale(page).count()).toBe(requirement === '' ? 0 : 1)
    if (requirement !== '') expect(await figureTexts(page)).toEqual(figures)
    expect(await nonsense(page)).toEqual([])
    await control(page, field).fill(good)
  }
  expect(await wiring(page, field)).toEqual({ invalid: 'false', message: null })
  expect(await problem(page, field).count()).toBe(0)
  expect(await stale(page).count()).toBe(0)
  expect(await figureTexts(page)).toEqual(figures)
}

describe('a text that cannot be read is named at its very field, the last good answer stays, and mending clears all', () => {
  test('in the desk bar and in the bond', async () => {
    const { page } = await openDesk()
    await openDeskDetails(page)
    for (const refused of ofBond) await refuses(page, refused)
  })

  test('in the inverse contract', async () => {
    const { page } = await openDesk({ hash: '#inverse-contract' })
    for (const refused of ofContract) await refuses(page, refused)
  })
})

test('two bad fields are both named, and the answer comes back only when both are mended', async () => {
  const { page } = await openDesk()
  await openExample(page, 'Essay 2021')
  await type(page, 'spotPrice', 'abc')
  await type(page, 'capitalUsd', '-1')
  expect(await problem(page, 'spotPrice').innerText()).toBe(`Spot ${noNumber}`)
  expect(await problem(page, 'capitalUsd').innerText()).toBe('Capital must be greater than zero, was -1')
  await type(page, 'spotPrice', '100')
  expect(await problem(page, 'spotPrice').count()).toBe(0)
  expect(await stale(page).count()).toBe(1)
  await type(page, 'capitalUsd', '100,000')
  expect(await stale(page).count()).toBe(0)
})

test('dates out of order are a problem of the expiry, in words, though each can be read', async () => {
  const { page } = await openDesk()
  await openExample(page, 'Essay 2021')
  await type(page, 'expiry', '2020-12-30T12:00Z')
  const { invalid, message } = await wiring(page, 'expiry')
  expect(invalid).toBe('true')
  expect(message).toMatch(/^(Expiry \(UTC\)|Days to expiry) must be greater than zero/)
  expect(await stale(page).count()).toBe(1)
  expect(await nonsense(page)).toEqual([])
})

test('a desk that is opened with a bad text shows no answer, and says where it is missing', async () => {
  const desk = { spotPrice: 'abc' }
  const state = { panel: 'fixed-bond', desk, panels: {}, language: null, theme: 'system' }
  const { page } = await openDesk({ storage: { nakadesk: JSON.stringify({ state, version: 1 }) } })
  expect(await page.getByText('Fix the highlighted fields.').count()).toBe(1)
  expect(await problem(page, 'spotPrice').innerText()).toBe(`Spot ${noNumber}`)
  expect(await nonsense(page)).toEqual([])
  await type(page, 'spotPrice', '65,432.50')
  expect(await page.locator('[data-term="contracts"]').first().innerText()).toContain('102,201')
})
