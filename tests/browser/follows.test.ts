import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, curves, eventually, expectFigures, openExample, reveal, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

type Change = { field: string; text: string; figure: string; frames: number }

/** Types a text as one keystroke would, and reads a figure when so many frames are about to be drawn. */
const figureInFrame = (page: Page, change: Change) =>
  page.evaluate(
    ({ field, text, figure, frames }) =>
      new Promise<string>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(`[data-field="${field}"] input`)
        // React hears only of a value that is set past its own setter.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
        const frame = (left: number) =>
          left === 0 ? resolve(document.querySelector(figure)?.textContent ?? '') : inFrames(left)
        const inFrames = (left: number) => requestAnimationFrame(() => frame(left - 1))
        inFrames(frames)
        input?.dispatchEvent(new InputEvent('input', { bubbles: true, data: text.slice(-1) }))
      }),
    change,
  )

async function openEssay() {
  const { page } = await openDesk({ reducedMotion: 'no-preference' })
  await openExample(page, 'Essay 2021')
  await expectFigures(page, { contracts: '150,000' })
  await whenDrawn(page)
  return page
}

describe('a keystroke', () => {
  test('changes the headline in its own frame, and what is below it in the next', async () => {
    const page = await openEssay()
    for (const [text, inStrip, yieldText] of [
      ['151', '+51,000.00 USD', '51.0000'],
      ['160', '+60,000.00 USD', '60.0000'],
      ['90', '−10,000.00 USD', '−10.0000'],
      ['150', '+50,000.00 USD', '50.0000'],
    ] as const) {
      const change = { field: 'futuresPrice', text }
      const figure = '.strip [data-term="profitUsd"]'
      expect(await figureInFrame(page, { ...change, figure, frames: 1 })).toBe(inStrip)
      const below = '.board [data-term="grossAnnualisedYield"]'
      expect(await figureInFrame(page, { ...change, figure: below, frames: 2 })).toBe(yieldText)
    }
    await reveal(page, 'interimFuturesPrice')
    const change = { field: 'interimFuturesPrice', text: '150', figure: '[data-term="interimValueUsd"]' }
    expect(await figureInFrame(page, { ...change, frames: 2 })).toMatch(/^100,000\.00/)
  })

  test('redraws the chart in one jump: nothing of it glides', async () => {
    const page = await openEssay()
    await page.evaluate(() => {
      const drawings: { d: string | null; animations: number }[] = []
      // Where the test reads them again below.
      Object.assign(window, { drawings })
      const look = () => {
        const curve = document.querySelector('main path.chart__line')
        const animations = curve?.closest('svg')?.getAnimations({ subtree: true }).length ?? 0
        drawings.push({ d: curve?.getAttribute('d') ?? null, animations })
        requestAnimationFrame(look)
      }
      look()
    })
    const seen = () =>
      page.evaluate(() => (window as unknown as { drawings: { d: string | null; animations: number }[] }).drawings)
    await figureInFrame(page, { field: 'capitalUsd', text: '200', figure: '[data-term="faceUsd"]', frames: 1 })
    await eventually(async () => new Set((await seen()).map(({ d }) => d)).size).toBe(2)
    const frames = (await seen()).length
    // As many more frames as a glide would take.
    await eventually(async () => (await seen()).length).toBeGreaterThan(frames + 30)
    expect(new Set((await seen()).map(({ d }) => d)).size).toBe(2)
    expect((await seen()).filter(({ animations }) => animations > 0)).toEqual([])
    expect(await page.locator('animate, animateTransform').count()).toBe(0)
  })

  test('of a bad text leaves the chart alone', async () => {
    const page = await openEssay()
    const paths = () => curves(page).evaluateAll((all) => all.map((path) => path.getAttribute('d')))
    const before = await paths()
    await control(page, 'capitalUsd').fill('abc')
    await page.getByText('From the last valid inputs').waitFor()
    expect(await paths()).toEqual(before)
  })
})

test('a changed figure is marked for a moment, and not where motion is to be reduced', async () => {
  for (const [reducedMotion, marks] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const { page } = await openDesk({ reducedMotion })
    // A figure becomes a door to its working when the formulas are there: the one that stays is looked at.
    const changes = await page
      .locator('.figure--open [data-term="basis"]')
      .first()
      .evaluateHandle((one) => {
        const seen: boolean[] = []
        const look = () => seen.push(one.classList.contains('figure__text--changed'))
        new MutationObserver(look).observe(one, { attributeFilter: ['class'], characterData: true, subtree: true })
        return seen
      })
    await control(page, 'futuresPrice').fill('68,000')
    await expectFigures(page, { basis: '+2,567.50' })
    await eventually(() => changes.evaluate((seen) => seen.includes(true))).toBe(marks)
    // And it goes again.
    await eventually(() => changes.evaluate((seen) => seen.at(-1))).toBe(false)
  }
})
