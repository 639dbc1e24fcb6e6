import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chooseView, eventually, expectFigures, nextFrames, number, openExample, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const slider = (page: Page) => page.getByRole('slider', { name: 'Settlement price' })

/** What the slider stands at, the dollars of the bond and those of the coin alone. */
async function stop(page: Page) {
  const price = (await slider(page).getAttribute('aria-valuetext')) ?? ''
  return { price, bond: await number(page, 'settledUsd'), coin: await number(page, 'coinAloneUsd') }
}

/** What a held handle has come to is typed with one of the next frames. */
const whenTyped = (page: Page) =>
  eventually(async () => {
    const shown = await page.locator('.handle__value').textContent()
    return (await slider(page).getAttribute('aria-valuetext')) === shown
  }).toBe(true)

async function openEssay() {
  const { page } = await openDesk()
  await openExample(page, 'Essay 2021')
  await expectFigures(page, { contracts: '150,000' })
  await chooseView(page, 'USD at settlement')
  await whenDrawn(page)
  return page
}

/** A thousand coins at a price as typed, in dollars as shown. */
const thousandCoins = (price: string): string =>
  (Number(price.replaceAll(',', '')) * 1000).toLocaleString('en', { minimumFractionDigits: 2 })

describe("the settlement price of the essay's bond", () => {
  test('from 1 to 1,000,000 by keyboard: the bond pays 150,000.00 at every stop, the coin alone pays the price', async () => {
    const page = await openEssay()
    // Keys that come before a frame is drawn each step on from the one before.
    await slider(page).press('Home')
    await nextFrames(page)
    await slider(page).evaluate((element) => {
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp'])
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    })
    await nextFrames(page)
    expect((await stop(page)).price).toBe('2.5')
    await slider(page).press('Home')
    await nextFrames(page)
    const stops = [await stop(page)]
    const keys = ['ArrowRight', 'Shift+ArrowUp', ...Array<string>(9).fill('PageUp'), 'ArrowLeft', 'PageDown', 'End']
    for (const key of keys) {
      await slider(page).press(key)
      await nextFrames(page)
      stops.push(await stop(page))
    }
    // By a tick, and with Shift by ten.
    expect(stops.slice(0, 3).map(({ price }) => price)).toEqual(['1', '1.5', '6.5'])
    expect(stops.at(-1)?.price).toBe('1,000,000')
    // PageDown leads back to where PageUp has been.
    expect(new Set(stops.map(({ price }) => price)).size).toBe(stops.length - 1)
    expect(new Set(stops.map(({ bond }) => bond))).toEqual(new Set(['150,000.00']))
    expect(stops.map(({ coin }) => coin)).toEqual(stops.map(({ price }) => thousandCoins(price)))
  })

  test('dragged by the mouse from end to end: the bond stands still, the coin alone climbs', async () => {
    const page = await openEssay()
    await slider(page).press('Home')
    await slider(page).scrollIntoViewIfNeeded()
    const box = (await slider(page).boundingBox())!
    const y = box.y + box.height / 2
    const shown = await page.locator('.handle__value').evaluateHandle((value) => {
      const texts: string[] = []
      new MutationObserver(() => texts.push(value.textContent)).observe(value, { characterData: true, subtree: true })
      return texts
    })
    await page.mouse.move(box.x + 8, y)
    await page.mouse.down()
    const stops = []
    for (const part of [0.1, 0.25, 0.4, 0.55, 0.7, 0.85]) {
      await page.mouse.move(box.x + box.width * part, y)
      await whenTyped(page)
      await nextFrames(page)
      stops.push(await stop(page))
    }
    await page.mouse.move(box.x + box.width + 20, y)
    await page.mouse.up()
    await nextFrames(page)
    stops.push(await stop(page))
    expect(stops.at(-1)?.price).toBe('1,000,000')
    // On its way, and when it is let go, the handle never goes back.
    const prices = (await shown.jsonValue()).map((text) => Number(text.replaceAll(',', '')))
    expect(prices).toEqual(prices.toSorted((one, other) => one - other))
    expect(prices.at(-1)).toBe(1_000_000)
    expect(new Set(stops.map(({ bond }) => bond))).toEqual(new Set(['150,000.00']))
    expect(stops.map(({ coin }) => coin)).toEqual(stops.map(({ price }) => thousandCoins(price)))
    const dollars = stops.map(({ coin }) => Number(coin.replaceAll(',', '')))
    expect(dollars).toEqual([...new Set(dollars)].sort((one, other) => one - other))
  })
})
