import { expect, test } from 'vitest'
import { control, eventually, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('two tabs keep each other’s work: a spot, a lesson passed, and what is being typed', async () => {
  const { page: one, context } = await openDesk()
  const other = await context.newPage()
  await other.goto(one.url())
  await other.getByRole('main').waitFor()

  await type(one, 'spotPrice', '61,000')
  await eventually(() => control(other, 'spotPrice').inputValue()).toBe('61,000')
  await one.goto(one.url().replace(/#.*/, '#learn-how-many-contracts'))
  await one.getByLabel('Your answer').fill('150000')
  await one.getByLabel('Your answer').press('Enter')
  await one.getByText('Correct.').waitFor()

  await other.getByRole('link', { name: 'Inverse' }).click()
  await other.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
  await type(other, 'entryPrice', '48,000')
  await other.getByRole('link', { name: 'Learn', exact: true }).click()
  await other.getByText(/^1 of \d+ steps done$/).waitFor()

  await one.reload()
  await one.getByText('Correct.').waitFor()
  await one.locator('.navigation__box a[href="#inverse-contract"]').click()
  await eventually(() => control(one, 'entryPrice').inputValue()).toBe('48,000')
  expect(await control(one, 'spotPrice').inputValue()).toBe('61,000')
})
