import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { calculatorIds, type CalculatorId } from '../../src/calculators'
import { eventually, whenDrawn } from './acts'
import { clipped, misfits } from './misfits'
import { openDesk, watchDesks, whenWhole } from './page'
import { goTo } from './walk'

watchDesks()

const widths = [1440, 1280, 1024, 768, 390, 320]

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
  const look = async () => {
    const found = await misfits(page)
    const isFilled = width !== 1440 || (await leastFilled(page)) > 0.75
    return [...(isFilled ? [] : ['a column is empty for a quarter']), ...found]
  }
  let faults: string[] = []
  await eventually(async () => (faults = await look()))
    .toEqual([])
    .catch(() => undefined)
  return faults
}

/** Turns the details to another of their tabs and the charts to another of theirs, so that all have been seen after a few turns. */
async function turn(page: Page, times: number): Promise<string> {
  const names = await page.evaluate((turns) => {
    const all = [...document.querySelectorAll('.card--details > .choices, .card--charts > .choices')]
    return all.map((choices) => {
      const tabs = [...choices.querySelectorAll('label')]
      const tab = tabs[turns % tabs.length]
      tab?.click()
      return tab?.textContent ?? ''
    })
  }, times)
  await whenWhole(page)
  return names.join(', ')
}

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
        for (const [place, width] of widths.entries()) {
          await page.setViewportSize({ width, height: 900 })
          // In Chinese from another tab on, so that each is seen at more widths.
          const tabs = await turn(page, place + ids.indexOf(id) + (locale === 'en-GB' ? 0 : 1))
          const faults = await faultsAt(page, width)
          found.push(...faults.map((fault) => `${id} at ${width}, ${tabs}: ${fault}`))
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

  test('a label too long for its place, texts of a chart over each other and an empty column would be found', async () => {
    const { page } = await openDesk()
    await whenDrawn(page)
    expect(await misfits(page)).toEqual([])
    await page.evaluate(() => {
      const label = document.querySelector<HTMLElement>('.board dt')
      if (label !== null) Object.assign(label.style, { width: '20px', overflow: 'hidden', whiteSpace: 'nowrap' })
    })
    expect(await clipped(page)).toHaveLength(1)
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('svg.chart__picture text')
      for (const name of ['x', 'y', 'text-anchor']) second?.setAttribute(name, first?.getAttribute(name) ?? '')
    })
    expect((await misfits(page)).some((fault) => fault.includes(' over '))).toBe(true)
    expect(await leastFilled(page)).toBeGreaterThan(0.75)
    await page.evaluate(() => document.querySelector('.board__charts > .card')?.remove())
    expect(await leastFilled(page)).toBeLessThan(0.75)
  })
})
