import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { nextFrames, whenDrawn } from './acts'
import { stop, type Stop } from './focus'
import { openDesk, watchDesks, type Opening } from './page'
import { stopCount } from './stops'

watchDesks()

/** Every stop from here to the end of the page, or back from its end to its first. */
async function stops(page: Page, key: 'Tab' | 'Shift+Tab', first?: Stop): Promise<Stop[]> {
  const seen: Stop[] = []
  for (let last = false; !last && seen.length < 300;) {
    await page.keyboard.press(key)
    // A picture of a chart hands the focus over to the chart itself, which comes with the next frame.
    await nextFrames(page)
    const next = await stop(page)
    if (next === null) return seen
    seen.push(next)
    last = next.name === first?.name
  }
  return seen
}

/** The frame of a chart comes when somebody looks at it: until it has, its stop is there on the way back alone. */
async function lookAtChart(page: Page): Promise<void> {
  const frame = page.locator('.card--charts .recharts-surface').first()
  await page.locator('.chart__picture').first().hover()
  await frame.waitFor({ state: 'attached' })
  // It hears of the pointer once it stands under it.
  await nextFrames(page)
  await page.mouse.move(0, 0)
  await frame.waitFor({ state: 'detached' })
}

describe('by Tab alone', () => {
  const pages: readonly Opening[] = [{}, { hash: '#inverse-contract' }, { width: 390, height: 844 }]
  test.each(pages)('every stop is marked, and nothing lies over it: %o', async (opening) => {
    const { page } = await openDesk(opening)
    await whenDrawn(page)
    await lookAtChart(page)
    const forth = await stops(page, 'Tab')
    expect(forth[0]?.name).toBe('Skip to results')
    // A part of the page that scrolls may be one more.
    expect(forth.length).toBeGreaterThanOrEqual(await stopCount(page))
    expect(forth.filter(({ marked }) => !marked)).toEqual([])
    expect(forth.filter(({ covered }) => covered)).toEqual([])
    const back = await stops(page, 'Shift+Tab', forth[0])
    expect(back.map(({ name }) => name)).toEqual(forth.map(({ name }) => name).reverse())
    expect(back.filter(({ covered }) => covered)).toEqual([])
  })

  test('the way goes past the menu, the desk bar, the examples, the charts and the details', async () => {
    const { page } = await openDesk()
    await whenDrawn(page)
    const names = (await stops(page, 'Tab')).map(({ name }) => name)
    const landmarks = ['Skip to results', 'Fixed bond', 'Language', 'Venue', 'Spot', 'Cost of capital']
    const inside = ['Contract, fees', 'Quotes', 'Examples', 'Copy link', 'PnL near spot', 'Sizing']
    const places = [...landmarks, ...inside].map((name) => names.findIndex((one) => one.startsWith(name)))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    const order = [...landmarks, ...inside.slice(0, 4)].map((name) => names.findIndex((one) => one.startsWith(name)))
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  test('the skip link leads past all of that to the answer', async () => {
    const { page } = await openDesk()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('main').evaluate((main) => main === document.activeElement)).toBe(true)
    expect(new URL(page.url()).hash).toBe('#fixed-bond')
    await page.keyboard.press('Tab')
    expect((await stop(page))?.name).toBe('Examples')
  })
})
