import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  chooseView,
  control,
  eventually,
  expectFigures,
  openDeskDetails,
  openExample,
  openWorking,
  whenDrawn,
} from './acts'
import { overflow } from './overflow'
import { openDesk, watchDesks } from './page'

watchDesks()

const widths = [1440, 1024, 390]
const resize = (page: Page, width: number) => page.setViewportSize({ width, height: 900 })

describe('nothing sticks out sideways, at any width', () => {
  test.each(['en-GB', 'zh-CN'])('in %s, on either panel, whatever is open', async (locale) => {
    const { page } = await openDesk({ locale })
    for (const panel of ['fixed-bond', 'inverse-contract']) {
      await page.locator(`.navigation__box a[href="#${panel}"]`).click()
      await page.locator(`.navigation__box a[href="#${panel}"][aria-current="page"]`).waitFor()
      await whenDrawn(page)
      await page.getByRole('region', { name: /Details|明细/ }).waitFor()
      const fits = async (open: string) => {
        for (const width of widths) {
          await resize(page, width)
          // A chart takes on a new width a little later.
          await eventually(() => overflow(page), `${panel} at ${width}, ${open}`).toEqual([])
        }
      }
      const views = page.locator('main label').filter({ has: page.getByRole('radio') })
      // From the last on: the choices of a chart go with it when another is chosen.
      for (const name of (await views.allInnerTexts()).toReversed()) {
        await views.filter({ hasText: name }).first().click()
        await fits(name)
      }
      await openWorking(page)
      await page.locator('[data-step]').first().waitFor()
      await page.locator('[data-step]').evaluateAll((steps) => steps.forEach((step) => step.setAttribute('open', '')))
      await page.locator('[data-step] math').nth(10).waitFor({ state: 'attached' })
      await fits('every working')
      await page.keyboard.press('Escape')
      await resize(page, 1440)
    }
  })

  test.each(widths)('nor with numbers of fifteen digits, long names and long messages, at %i pixels', async (width) => {
    const { page } = await openDesk({ width })
    await openExample(page, 'Essay 2021')
    if (width > 760) await openDeskDetails(page)
    else await page.getByRole('region', { name: 'Market & account' }).getByRole('button').click()
    await control(page, 'symbol').fill('M'.repeat(60))
    await control(page, 'capitalUsd').fill('999,999,999,999,999.99')
    await expectFigures(page, { capitalUsd: '999,999,999,999,999.99' })
    expect(await overflow(page)).toEqual([])
    await control(page, 'expiry').fill('W'.repeat(200))
    await page.getByText('From the last valid inputs').waitFor()
    expect(await overflow(page)).toEqual([])
  })
})

test('no number of an axis and no name of a line is cut off, at any width', async () => {
  const { page } = await openDesk({ hash: '#inverse-contract' })
  await whenDrawn(page)
  const cut = () =>
    page.getByRole('region', { name: 'Chart' }).evaluate((card) => {
      const svg = [...card.querySelectorAll('svg')].find((one) => one.querySelector('path.chart__line') !== null)
      const frame = svg?.getBoundingClientRect()
      return [...(svg?.querySelectorAll('text') ?? [])]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect()
          return frame === undefined || left < frame.left - 0.5 || right > frame.right + 0.5
        })
        .map((text) => text.textContent)
    })
  const fits = async (name: string) => {
    for (const width of widths) {
      await resize(page, width)
      await eventually(cut, `${name} at ${width}`).toEqual([])
    }
  }
  for (const name of ['PnL in BTC', 'Margin and position in USD']) {
    await chooseView(page, name)
    await fits(name)
  }
  await page.locator('nav a[href="#fixed-bond"]').filter({ visible: true }).click()
  await page.getByRole('heading', { name: 'Fixed bond' }).waitFor()
  for (const name of ['PnL near spot', 'USD at settlement', 'Legs in USD', 'Legs in BTC', 'Value through time']) {
    await chooseView(page, name)
    await whenDrawn(page)
    await fits(name)
  }
})

test('the language and the theme can be chosen at every width', async () => {
  const { page } = await openDesk()
  for (const [width, theme] of [
    [1440, 'dark'],
    [1024, 'light'],
    [800, 'dark'],
  ] as const) {
    await resize(page, width)
    await page.getByRole('combobox', { name: 'Theme' }).selectOption(theme)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme)
    expect(await page.getByRole('combobox', { name: 'Language' }).count()).toBe(1)
  }
})
