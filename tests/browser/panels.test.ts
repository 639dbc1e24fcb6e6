import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { calculatorIds, type CalculatorId } from '../../src/calculators'
import { eventually, whenDrawn } from './acts'
import { overflow } from './overflow'
import { overprints } from './overprints'
import { openDesk, watchDesks } from './page'
import { goTo } from './walk'

watchDesks()

const widths = [1440, 1280, 1024, 768, 390, 320]

/** What shows less of itself than it holds and cannot be scrolled; a thing hidden from the eye alone is none of it. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')]
      .filter((one) => one.checkVisibility() && one.clientWidth > 4 && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => {
        const { overflowX, clipPath } = getComputedStyle(one)
        return ['hidden', 'clip'].includes(overflowX) && clipPath === 'none'
      })
      .map((one) => `${one.outerHTML.slice(0, 80)}: ${one.scrollWidth} in ${one.clientWidth}`),
  )

/** What lies beyond the inner edge of its card, where nothing scrolls. */
const beyondCards = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .card')].flatMap((card) => {
      const edge = card.getBoundingClientRect().right - Number(getComputedStyle(card).paddingRight.replace('px', ''))
      const scrolls = (one: Element): boolean =>
        one !== card && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement ?? card))
      return [...card.querySelectorAll<HTMLElement>('dd, dt, td, input, select, button, .field__head')]
        .filter((one) => one.checkVisibility() && !scrolls(one) && one.closest('.visually-hidden') === null)
        .filter((one) => one.getBoundingClientRect().right > edge + 1)
        .map((one) => `${one.outerHTML.slice(0, 80)} ends ${one.getBoundingClientRect().right - edge} px beyond`)
    }),
  )

/** The share of the board's height that the least filled line down it is covered for. */
const leastFilled = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [board] = document.querySelectorAll('.board')
    const cards = [...document.querySelectorAll('.board .card')].map((card) => card.getBoundingClientRect())
    const left = Math.min(...cards.map((card) => card.left))
    const width = Math.max(...cards.map((card) => card.right)) - left
    const coveredAt = (x: number) =>
      cards.filter((card) => card.left < x && x < card.right).reduce((sum, { height }) => sum + height, 0)
    // Lines down the board; where one runs between two columns, the columns beside it are looked at.
    const covered = Array.from({ length: 50 }, (_, at) => left + (width * (at + 0.5)) / 50).map((x) =>
      Math.max(coveredAt(x - 14), coveredAt(x), coveredAt(x + 14)),
    )
    return Math.min(...covered) / (board?.getBoundingClientRect().height ?? Infinity)
  })

/** What is wrong with a panel at a width, as soon as nothing is, or else as it stays. */
async function faultsAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  const look = async () => {
    const isFilled = width !== 1440 || (await leastFilled(page)) > 0.75
    const found = await Promise.all([overflow(page), clipped(page), beyondCards(page), overprints(page)])
    return [...(isFilled ? [] : ['a column is empty for a quarter']), ...found.flat()]
  }
  let faults: string[] = []
  await eventually(async () => (faults = await nextFrame(page).then(look)))
    .toEqual([])
    .catch(() => undefined)
  return faults
}

/** A chart takes on a new width with the next frame. */
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((draw) => requestAnimationFrame(() => requestAnimationFrame(draw))))

/** As many panels as one page is walked through. */
const walkLength = 6
const walks = Array.from({ length: Math.ceil(calculatorIds.length / walkLength) }, (_, walk) =>
  calculatorIds.slice(walk * walkLength, (walk + 1) * walkLength),
)

describe.each(['en-GB', 'zh-CN'])('in %s, at any width', (locale) => {
  test.each(walks.map((ids) => [ids.join(', '), ids] as const))(
    'nothing sticks out, nothing is clipped or overprinted, and no column is empty in %s',
    async (_, ids) => {
      const { page } = await openDesk({ locale })
      const found: string[] = []
      for (const id of ids) {
        await goTo(page, id)
        for (const width of widths) {
          const faults = await faultsAt(page, width)
          found.push(...faults.map((fault) => `${id} at ${width}: ${fault}`))
        }
      }
      expect(found).toEqual([])
    },
  )
})

describe('at 1440 × 900', () => {
  const decisions: readonly CalculatorId[] = [
    'fixed-bond',
    'floating-bond',
    'roll-desk',
    'fixed-against-floating',
    'risks',
  ]
  test.each(decisions)('the answer, the picture and the ticket of %s are on the first screen', async (id) => {
    const { page } = await openDesk({ hash: `#${id}` })
    await whenDrawn(page)
    const places = ['.headline', '.board__charts', '.board__ticket > .card, .board--lead .board__first > .card']
    for (const place of places) {
      const lastLine = page.locator(place).first().locator('figure, dl, table').first()
      const shown = page.locator(place).first()
      const target = place === '.headline' ? shown : lastLine
      const bottom = async () => {
        const box = await target.boundingBox()
        return (box?.y ?? Infinity) + (box?.height ?? 0)
      }
      await eventually(bottom, `${id} ${place}`).toBeLessThanOrEqual(900)
    }
    const head = page.locator('.board__lead tbody tr').nth(2)
    if (id === 'roll-desk') expect((await head.boundingBox())?.y).toBeLessThan(600)
  })

  test('a label that is too long for its place would be found', async () => {
    const { page } = await openDesk()
    await page.evaluate(() => {
      const label = document.querySelector<HTMLElement>('.board dt')
      if (label !== null) Object.assign(label.style, { width: '20px', overflow: 'hidden', whiteSpace: 'nowrap' })
    })
    expect(await clipped(page)).toHaveLength(1)
  })
})
