import { expect, test } from 'vitest'
import { chooseView, control, eventually, expectFigures, notice, openExample } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

/** Where the marks of the fixed bond are asked. */
const marks = 'Mark-to-market before expiry'

test('settlement and marks go with the spot price until typed, visibly, and undo lets them follow again', async () => {
  const { page } = await openDesk()
  const text = (field: string) => control(page, field).inputValue()
  const settled = () => page.getByRole('slider', { name: 'Settlement price' }).getAttribute('aria-valuetext')
  const hint = page.locator('[data-field="interimSpotPrice"] .field__hint')
  await chooseView(page, marks)
  await chooseView(page, 'USD at settlement')
  await control(page, 'spotPrice').fill('70,000')
  await eventually(settled).toBe('70,000')
  expect(await text('interimSpotPrice')).toBe('70,000')
  expect(await hint.textContent()).toBe('= Spot')
  await control(page, 'interimSpotPrice').fill('71,000')
  await control(page, 'spotPrice').fill('60,000')
  await eventually(settled).toBe('60,000')
  expect(await text('interimSpotPrice')).toBe('71,000')
  expect(await hint.textContent()).toBe('Follow Spot')
  await hint.click()
  expect(await text('interimSpotPrice')).toBe('60,000')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  expect(await text('interimSpotPrice')).toBe('71,000')
})

test('the position of a roll goes with the capital, and an example that says the same lets it', async () => {
  const { page } = await openDesk({ hash: '#roll-desk' })
  await expectFigures(page, { buyNear: '102,201' })
  await control(page, 'capitalUsd').fill('2,000,000')
  await eventually(() => control(page, 'contracts').inputValue()).toBe('204,402')
  await openExample(page, 'Quarterly 2026')
  await eventually(() => control(page, 'contracts').inputValue()).toBe('102,201')
  await control(page, 'capitalUsd').fill('500,000')
  await eventually(() => control(page, 'contracts').inputValue()).not.toBe('102,201')
})

test('a link leaves to follow on another machine what followed here', async () => {
  const { page, context } = await openDesk()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await chooseView(page, marks)
  await control(page, 'interimSpotPrice').fill('71,000')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByRole('button', { name: 'Link copied' }).waitFor()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  const other = (await openDesk({ hash: address.slice(address.indexOf('#')) })).page
  await eventually(() => notice(other).textContent()).toContain('Opened from a link')
  expect(await notice(other).textContent()).not.toContain('ignored')
  await chooseView(other, 'USD at settlement')
  await control(other, 'spotPrice').fill('60,000')
  const slider = other.getByRole('slider', { name: 'Settlement price' })
  await eventually(() => slider.getAttribute('aria-valuetext')).toBe('60,000')
  await chooseView(other, marks)
  expect(await control(other, 'interimSpotPrice').inputValue()).toBe('71,000')
})

test('prices of another market say so, and offer their own example, an empty start or to be kept', async () => {
  const { page } = await openDesk()
  await openExample(page, 'BitMEX, July 2021')
  await page.locator('.navigation__box a[href="#roll-desk"]').click()
  const notice = page.locator('.other-market')
  await notice.getByText('entered for another market (BTC at 65,432.50 USD on 2026-11-19)').waitFor()
  await notice.getByRole('button', { name: 'Start empty' }).click()
  await eventually(() => notice.count()).toBe(0)
  expect(await page.locator('[data-field="fars"] .rows__row').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await notice.getByRole('button', { name: 'Keep' }).click()
  await eventually(() => notice.count()).toBe(0)
  expect(await page.locator('[data-field="fars"] .rows__row').count()).toBe(5)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await notice.getByRole('button', { name: 'Open “Quarterly 2026”' }).click()
  await expectFigures(page, { buyNear: '102,201' })
  expect(await control(page, 'spotPrice').inputValue()).toBe('65,432.50')
  expect(await notice.count()).toBe(0)
})
