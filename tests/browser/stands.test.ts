import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { calculatorIds } from '../../src/calculators'
import { chooseView, control, eventually, figure, view, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

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

/** Texts of charts that leave their drawing or lie over each other, and controls whose text does not go into them. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    for (const svg of document.querySelectorAll<SVGSVGElement>('main svg.recharts-surface')) {
      const frame = svg.getBoundingClientRect()
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent !== '')
      const boxes = texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
      for (const { name, box } of boxes)
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`${name} is cut`)
      boxes.forEach(({ name, box }, at) => {
        for (const { name: other, box: its } of boxes.slice(at + 1)) {
          const width = Math.min(box.right, its.right) - Math.max(box.left, its.left)
          const height = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top)
          if (width > 2 && height > 5) faults.push(`${name} over ${other}`)
        }
      })
    }
    const canvas = document.createElement('canvas').getContext('2d')!
    for (const input of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.field__input')) {
      const style = getComputedStyle(input)
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const shown = input instanceof HTMLSelectElement ? (input.selectedOptions[0]?.text ?? '') : input.value
      const room =
        input.clientWidth - Number(style.paddingLeft.replace('px', '')) - Number(style.paddingRight.replace('px', ''))
      const arrow = input instanceof HTMLSelectElement ? 16 : 0
      if (canvas.measureText(shown).width + arrow > room + 1) faults.push(`${shown} does not go into its field`)
    }
    return faults
  })

describe.each([
  ['en-GB', 1440],
  ['en-GB', 1024],
  ['en-GB', 390],
  ['zh-CN', 1440],
  ['zh-CN', 390],
] as const)('in %s at %d', (locale, width) => {
  test.each(calculatorIds)('nothing of %s is cut or lies over something else', async (panel) => {
    const { page } = await openDesk({ hash: `#${panel}`, locale, width })
    await whenDrawn(page).catch(() => undefined)
    await eventually(() => faultsOf(page)).toEqual([])
    if (panel !== 'fixed-against-floating') return
    await control(page, 'averageFunding').fill('0.015')
    await eventually(() => faultsOf(page)).toEqual([])
  })
})

test('the name of every venue goes into its list', async () => {
  const { page } = await openDesk()
  for (const option of await control(page, 'venue').locator('option').all()) {
    await control(page, 'venue').selectOption({ label: await option.innerText() })
    await eventually(() => faultsOf(page)).toEqual([])
  }
})
