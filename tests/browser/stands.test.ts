import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chooseView, control, eventually, figure, view, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'
import { overprints } from './overprints'

watchDesks()

const slider = (page: Page, name: string) => page.getByRole('slider', { name })
const goTo = (page: Page, panel: string) => page.locator(`.navigation__box a[href="#${panel}"]`).click()

describe('what does not move', () => {
  test('is the slider under the pointer, when its first move edits the example', async () => {
    const { page } = await openDesk()
    await chooseView(page, 'USD at settlement')
    await whenDrawn(page)
    const place = () => slider(page, 'Settlement price').boundingBox()
    const before = await place()
    await slider(page, 'Settlement price').press('ArrowRight')
    await page.getByText('Edited from: ').waitFor()
    expect(await place()).toEqual(before)
  })

  test('is the chart that was chosen, while another panel is looked at; and a panel opens at its top', async () => {
    const { page } = await openDesk()
    await whenDrawn(page)
    const chosen = page.locator('.card--charts').getByRole('radio').nth(1)
    const name = (await page.locator('.card--charts label').nth(1).innerText()).trim()
    await chooseView(page, name)
    await page.evaluate(() => scrollTo(0, 600))
    await goTo(page, 'roll-desk')
    await figure(page, 'buyNear').waitFor()
    await eventually(() => page.evaluate(() => scrollY)).toBe(0)
    await goTo(page, 'fixed-bond')
    await whenDrawn(page)
    await eventually(() => chosen.isChecked()).toBe(true)
    expect(await view(page, name).isChecked()).toBe(true)
  })
})

test('a deposit is dragged no further than what is held', async () => {
  const { page } = await openDesk({ hash: '#risks' })
  await whenDrawn(page)
  const deposit = page.getByRole('slider').first()
  await deposit.press('End')
  // 15.2577231183... BTC are held, cut to the satoshi.
  await eventually(() => control(page, 'margin').inputValue()).toBe('15.25772311')
  expect(await page.getByText('more than').count()).toBe(0)
})

test.each(['en-GB', 'zh-CN'])(
  'break-even and expected funding near each other do not overprint, in %s',
  async (locale) => {
    const { page } = await openDesk({ hash: '#fixed-against-floating', locale })
    await control(page, 'averageFunding').fill('0.015')
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await whenDrawn(page)
      await eventually(() => overprints(page)).toEqual([])
    }
  },
)

test('the name of every venue goes into its list', async () => {
  const { page } = await openDesk()
  for (const option of await control(page, 'venue').locator('option').all()) {
    await control(page, 'venue').selectOption({ label: await option.innerText() })
    await eventually(() => overprints(page)).toEqual([])
  }
})
