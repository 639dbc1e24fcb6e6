import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'
import { clickedOnPaper } from './paper'
import { goToPage } from './walk'

watchDesks()

/** How much lighter the lighter of two colours is than the darker, as WCAG counts it. */
const contrastOfBorders = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const luminance = (colour: string): number => {
      pixel.fillStyle = colour
      pixel.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrasts = [...document.querySelectorAll('.field__box')].map((box) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(box)
      const [one, other] = [luminance(borderTopColor), luminance(backgroundColor)]
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    })
    return Math.min(...contrasts)
  })

test('a field is told from its ground by its border, 3 to 1 at least, in either theme', async () => {
  const { page } = await openDesk()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await contrastOfBorders(page), colorScheme).toBeGreaterThanOrEqual(3)
  }
})

test('in colours of the system’s own, what is chosen is told from what is not, and icons and texts of charts are seen', async () => {
  const { page } = await openDesk()
  await whenDrawn(page)
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const looks = (chosen: string, other: string) =>
    page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const one = document.querySelector(selector)
          if (one === null) return `${selector} is not there`
          const { outlineStyle, outlineWidth, outlineColor, borderColor, backgroundColor } = getComputedStyle(one)
          return [outlineStyle, outlineWidth, outlineColor, borderColor, backgroundColor].join(' ')
        }),
      [chosen, other],
    )
  for (const [chosen, other] of [
    ['.card--details .choices__choice:has(:checked)', '.card--details .choices__choice:not(:has(:checked))'],
    ['.navigation__item[aria-current="page"]', '.navigation__item:not([aria-current])'],
  ] as const) {
    const [one, another] = await looks(chosen, other)
    expect(one, chosen).not.toBe(another)
  }
  const unseen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor
    const icons = [...document.querySelectorAll('.icon')].filter((one) => one.checkVisibility())
    const texts = [...document.querySelectorAll('svg.chart__picture text')]
    return [
      ...icons.filter((one) =>
        [getComputedStyle(one).backgroundColor, getComputedStyle(one).color].every((colour) => colour === ground),
      ),
      ...texts.filter((one) => getComputedStyle(one).fill === ground),
    ].length
  })
  expect(unseen).toBe(0)
})

test('on paper a lesson and the glossary stand without what is clicked', async () => {
  const { page } = await openDesk()
  for (const address of ['learn', 'learn-the-trade', 'glossary']) {
    await goToPage(page, address)
    expect(await clickedOnPaper(page), address).toEqual([])
  }
})
