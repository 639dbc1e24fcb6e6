import { expect, test } from 'vitest'
import { chooseView, control, eventually, expectFigures, number, openExample, problem, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

/** The names of the ranking's rows, the best first. */
const ranking = (page: Parameters<typeof number>[0]) => page.locator('.board__lead tbody th').allInnerTexts()

test("the essay's roll buys back 150,000 and sells 180,000 from 1,363.63636364 BTC, at 20%", async () => {
  const { page } = await openDesk({ hash: '#roll-desk' })
  await openExample(page, 'Essay 2021')
  await chooseView(page, 'Best roll')
  await expectFigures(page, {
    rollBasis: '+22.00',
    rollYield: '20.0000',
    equityCoin: '1,363.63636364',
    newFaceUsd: '180,000.00',
  })
  await expectFigures(page, { unexplainedUsd: '0.00' })
  expect(await page.getByRole('main').innerText()).toMatch(/15\/110/)
})

test('a roll is decided among five far expiries, and the decision turns when the best far price falls', async () => {
  const { page } = await openDesk({ hash: '#roll-desk' })
  await eventually(async () => (await ranking(page)).length).toBe(8)
  const [best = ''] = await ranking(page)
  expect(best).toMatch(/^Roll into/)
  const name = best.replace('Roll into ', '')
  const fars = page.locator('[data-field="fars"]')
  const row = await fars
    .locator('input')
    .evaluateAll((cells, wanted) => cells.findIndex((cell) => (cell as HTMLInputElement).value === wanted), name)
  await fars
    .locator('input')
    .nth(row + 2)
    .fill('60,000')
  await eventually(async () => (await ranking(page))[0]).not.toBe(best)
  expect(await ranking(page)).toContain(best)
})

test('a far expiry before the near one is a problem at the far futures, and the last answer stays', async () => {
  const { page } = await openDesk({ hash: '#roll-desk' })
  await eventually(() => number(page, 'newFaceUsd')).not.toBe('')
  const before = await number(page, 'newFaceUsd')
  await page.locator('[data-field="fars"] input').nth(1).fill('2026-11-27T08:00Z')
  await eventually(() => problem(page, 'fars').innerText()).toMatch(/must be longer than the near term/)
  expect(await number(page, 'newFaceUsd')).toBe(before)
  expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|Infinity/)
})

test('a position smaller than a lot is told so, and the heat map has its figures', async () => {
  const { page } = await openDesk({ hash: '#roll-desk' })
  await chooseView(page, 'Roll day × premium')
  await eventually(() => page.locator('.heat-map td').count()).toBeGreaterThan(20)
  await type(page, 'contracts', '0')
  await eventually(() => page.getByRole('main').innerText()).not.toMatch(/NaN|Infinity/)
})

test('fixed against floating turns with the funding that is expected', async () => {
  const { page } = await openDesk({ hash: '#fixed-against-floating' })
  const answer = page.getByRole('region', { name: 'Result' })
  await eventually(() => answer.innerText()).toMatch(/^Fixed ahead by/)
  await type(page, 'averageFunding', '0.05')
  await eventually(() => answer.innerText()).toMatch(/^Floating ahead by/)
  await control(page, 'averageFunding').press('ControlOrMeta+a')
  await type(page, 'averageFunding', '-0.01')
  await eventually(() => answer.innerText()).toMatch(/^Fixed ahead by/)
  // Six returns, each in six conventions.
  await eventually(() => page.locator('.listing tbody tr').count()).toBe(6)
  expect(await page.locator('.listing td[data-term=conventionYield]').count()).toBe(36)
})
