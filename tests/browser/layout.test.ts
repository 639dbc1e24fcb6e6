import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chooseView, control, eventually, expectFigures, figure, openDeskDetails, openExample, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

/** How far the page is wider than its window, and what sticks out of it. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement))
    const out = [...document.querySelectorAll('#root *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !isClipped(element.parentElement),
    )
    return [
      `${document.documentElement.scrollWidth} > ${innerWidth}`,
      ...out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 90)),
    ]
  })

const widths = [1440, 1024, 390]
const resize = (page: Page, width: number) => page.setViewportSize({ width, height: 900 })

describe('nothing sticks out sideways, at any width', () => {
  test.each(['en-GB', 'zh-CN'])('in %s, on either panel, whatever is open', async (locale) => {
    const { page } = await openDesk({ locale })
    for (const panel of ['fixed-bond', 'inverse-contract']) {
      await page.locator(`nav a[href="#${panel}"]`).click()
      await page.locator(`nav a[href="#${panel}"][aria-current="page"]`).waitFor()
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
      for (const name of await views.allInnerTexts()) {
        await views.filter({ hasText: name }).first().click()
        await fits(name)
      }
      await page.locator('[data-step]').first().waitFor()
      await page.locator('[data-step]').evaluateAll((steps) => steps.forEach((step) => step.setAttribute('open', '')))
      await page.locator('[data-step] math').nth(10).waitFor({ state: 'attached' })
      await fits('every working')
      await resize(page, 1440)
    }
  })

  test.each(widths)('nor with numbers of fifteen digits, long names and long messages, at %i pixels', async (width) => {
    const { page } = await openDesk({ width })
    await openExample(page, 'Essay 2021')
    if (width > 760) await openDeskDetails(page)
    else await page.getByRole('region', { name: 'Desk: market and account' }).getByRole('button').click()
    await control(page, 'symbol').fill('M'.repeat(60))
    await control(page, 'capitalUsd').fill('999,999,999,999,999.99')
    await expectFigures(page, { capitalUsd: '999,999,999,999,999.99' })
    expect(await overflow(page)).toEqual([])
    await control(page, 'expiry').fill('W'.repeat(200))
    await page.getByText('From the last valid inputs').waitFor()
    expect(await overflow(page)).toEqual([])
  })
})

describe('on a small screen', () => {
  const small = { width: 390, height: 844 }
  const desk = (page: Page) => page.getByRole('region', { name: 'Desk: market and account' })

  test('the desk bar is a line that opens a sheet, and typing there moves the answer', async () => {
    const { page } = await openDesk(small)
    expect(await desk(page).getByRole('textbox').count()).toBe(0)
    expect(await desk(page).getByRole('button').innerText()).toMatch(/Deribit\s+.*65,432\.50.*67,010\.00/s)
    expect((await desk(page).boundingBox())!.height).toBeLessThan(64)
    await desk(page).getByRole('button').click()
    const sheet = page.getByRole('dialog', { name: 'Desk: market and account' })
    await sheet.waitFor()
    expect(await sheet.locator('[data-field]').count()).toBe(19)
    const { y, height } = (await sheet.boundingBox())!
    expect(Math.round(y + height)).toBe(small.height)
    await control(page, 'futuresPrice').fill('68,000')
    await sheet.getByRole('button', { name: 'Done' }).click()
    await eventually(() => sheet.count()).toBe(0)
    await expectFigures(page, { basis: '+2,567.50' })
    expect(await desk(page).getByRole('button').innerText()).toContain('68,000')
  })

  test('the sheet leads to the quotes, and holds the language and the theme', async () => {
    const { page } = await openDesk(small)
    await desk(page).getByRole('button').click()
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
    await page.getByRole('dialog').getByRole('button', { name: '报价' }).click()
    await page.getByRole('dialog', { name: '报价' }).getByRole('textbox').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
  })

  test('the answer comes first, then the chart, the figures and the ticket, the working; the menu is at the foot', async () => {
    const { page } = await openDesk(small)
    await whenDrawn(page)
    const top = async (name: string) => (await page.getByRole('region', { name, exact: true }).boundingBox())!.y
    const order = [
      await top('Answer'),
      await top('Chart'),
      (await figure(page, 'coin').boundingBox())!.y,
      await top('Details'),
    ]
    expect(order).toEqual([...order].sort((one, other) => one - other))
    const menu = (await page.getByRole('navigation').boundingBox())!
    expect(Math.round(menu.y + menu.height)).toBe(small.height)
    await page.getByRole('link', { name: 'Inverse' }).click()
    await page.getByRole('heading', { name: 'Inverse contract' }).waitFor()
    await eventually(async () => (await top('Answer')) < (await top('Chart'))).toBe(true)
  })

  test('the answer stands above the fold', async () => {
    const { page } = await openDesk(small)
    for (const size of [small, { width: 1440, height: 900 }, { width: 1024, height: 768 }]) {
      await page.setViewportSize(size)
      const { y, height } = (await page.getByRole('region', { name: 'Answer' }).boundingBox())!
      expect(y + height).toBeLessThan(size.height)
    }
  })

  test('nothing to be touched is smaller than 24 pixels, but for figures within a text', async () => {
    const { page } = await openDesk(small)
    await whenDrawn(page)
    const tooSmall = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, select, summary, input, label:has(input[type=radio])')]
          .filter((target) => target.querySelector('[data-term]') === null && target.checkVisibility())
          .filter((target) => !target.matches('.skip, input[type=radio], [href="#answer"]'))
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
      )
    expect(await tooSmall()).toEqual([])
    await chooseView(page, 'Working')
    await page.locator('[data-step]').first().waitFor()
    expect(await tooSmall()).toEqual([])
    await desk(page).getByRole('button').click()
    await control(page, 'multiplier').waitFor()
    expect(await tooSmall()).toEqual([])
  })
})

test('no number of an axis and no name of a line is cut off, at any width', async () => {
  const { page } = await openDesk({ hash: '#inverse-contract' })
  await whenDrawn(page)
  const cut = () =>
    page.getByRole('region', { name: 'Chart' }).evaluate((card) => {
      const svg = [...card.querySelectorAll('svg')].find((one) => one.querySelector('path.recharts-curve') !== null)
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
  for (const name of ['Result in BTC', 'Deposit and position in USD']) {
    await chooseView(page, name)
    await fits(name)
  }
  await page.locator('nav a[href="#fixed-bond"]').click()
  await page.getByRole('heading', { name: 'Fixed-rate bond' }).waitFor()
  for (const name of ['USD at settlement', 'Legs in USD', 'Legs in BTC', 'Value through time']) {
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
