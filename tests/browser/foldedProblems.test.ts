import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chooseView, control, eventually, openDeskDetails } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const notice = (page: Page) => page.locator('.notices__problem')
const hasFocus = (page: Page, field: string) => control(page, field).evaluate((one) => one === document.activeElement)

test('a problem in the folded details of the desk is named, and the way leads to its field', async () => {
  const { page } = await openDesk()
  await openDeskDetails(page)
  await control(page, 'multiplier').fill('abc')
  // In sight it is told at the field alone.
  expect(await notice(page).count()).toBe(0)
  await page.getByRole('button', { name: 'Contract, fees' }).click()
  await eventually(() => notice(page).innerText()).toContain('Contract size must be a number, was abc')
  await page.getByRole('button', { name: 'Go to Contract size' }).click()
  await eventually(() => hasFocus(page, 'multiplier')).toBe(true)
  await eventually(() => notice(page).count()).toBe(0)
  expect(await control(page, 'multiplier').inputValue()).toBe('abc')
})

test('a problem in a tab that is not selected is named, and the way turns to it', async () => {
  const { page } = await openDesk()
  await chooseView(page, 'Ledger at settlement')
  await control(page, 'settlementPrice').fill('-1')
  await chooseView(page, 'Sizing')
  await eventually(() => notice(page).innerText()).toContain('must be greater than zero, was -1')
  await page.getByRole('button', { name: 'Go to Settlement price' }).click()
  await eventually(() => hasFocus(page, 'settlementPrice')).toBe(true)
  await control(page, 'settlementPrice').fill('60,000')
  await eventually(() => page.getByText('From the last valid inputs').count()).toBe(0)
})

test('on a phone, where all of the desk is folded away, the way opens its sheet', async () => {
  const { page } = await openDesk({ width: 390, height: 844 })
  await page.locator('.desk-summary').click()
  await control(page, 'spotPrice').fill('')
  await page.getByRole('button', { name: 'Done' }).click()
  await eventually(() => notice(page).innerText()).toContain('Spot must not be empty')
  await page.getByRole('button', { name: 'Go to Spot' }).click()
  await eventually(() => hasFocus(page, 'spotPrice')).toBe(true)
})
