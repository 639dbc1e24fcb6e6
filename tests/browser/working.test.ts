import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, eventually, expectFigures, figure, openExample, openWorking, type, working } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

/** A figure as one that can be chosen. */
const door = (page: Page, term: string): Locator =>
  page
    .getByRole('button')
    .filter({ has: figure(page, term) })
    .first()
const step = (page: Page, term: string): Locator => page.locator(`[data-step="${term}"]`)
const formulas = (page: Page, term: string): Locator => step(page, term).locator('math:not(dl math)')

/** The formula in letters and with its numbers, once both are typeset. */
async function typeset(page: Page, term: string): Promise<string[]> {
  await formulas(page, term).nth(1).waitFor()
  return formulas(page, term).allTextContents()
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? null)

async function openEssay() {
  const { page } = await openDesk()
  await openExample(page, 'Essay 2021')
  await expectFigures(page, { contracts: '150,000' })
  return page
}

describe("a figure's working", () => {
  test('is opened by choosing the figure: the formula, the same with its numbers, and the same value', async () => {
    const page = await openEssay()
    await door(page, 'faceUsd').click()
    const [letters, numbers] = await typeset(page, 'faceUsd')
    expect(await working(page).isVisible()).toBe(true)
    expect(await focused(page)).toBe('faceUsd')
    expect(letters?.replace(/\s/g, '')).toBe('N=n×M')
    expect(numbers?.replace(/\s/g, '')).toBe('N=150,000×1.00=150,000.00')
    expect(await step(page, 'faceUsd').locator('summary').innerText()).toMatch(/^Face value\s+150,000\.00/)
  })

  test('is opened by Enter and by Space', async () => {
    const page = await openEssay()
    await door(page, 'returnRate').press('Enter')
    await eventually(() => focused(page)).toBe('returnRate')
    const [, numbers] = await typeset(page, 'returnRate')
    expect(numbers).toMatch(/150,000\.00.*100,000\.00.*50\.0000/s)
    await door(page, 'basis').press('Space')
    await eventually(() => focused(page)).toBe('basis')
    await page.keyboard.press('Enter')
    await eventually(() => formulas(page, 'basis').count()).toBe(0)
  })

  test('leads on to the working of the figures in it', async () => {
    const page = await openEssay()
    await door(page, 'faceUsd').click()
    await step(page, 'faceUsd')
      .getByRole('button')
      .filter({ has: page.locator('[data-term="contracts"]') })
      .click()
    await eventually(() => focused(page)).toBe('contracts')
    const [, numbers] = await typeset(page, 'contracts')
    expect(numbers).toMatch(/1,000.*150/s)
    expect(numbers).toMatch(/150,000$/)
  })

  test('is brought into sight, formula and all, on a small screen too', async () => {
    const { page } = await openDesk({ width: 390, height: 844 })
    await door(page, 'contracts').click()
    await formulas(page, 'contracts').nth(1).waitFor()
    const clear = () =>
      formulas(page, 'contracts').evaluateAll((all) =>
        all.map((formula) => {
          const { left, top, height } = formula.getBoundingClientRect()
          return formula.contains(document.elementFromPoint(left + 20, top + height / 2))
        }),
      )
    await eventually(clear).toEqual([true, true])
  })

  test('follows what is typed', async () => {
    const page = await openEssay()
    await door(page, 'basis').click()
    await formulas(page, 'basis').nth(1).waitFor()
    await type(page, 'futuresPrice', '160')
    await eventually(async () => (await formulas(page, 'basis').nth(1).textContent())?.replace(/\s/g, '')).toBe(
      'b=160.00−100.00=+60.00',
    )
  })

  test('leaves the page where it was, and Escape leads back to the figure', async () => {
    const page = await openEssay()
    const before = await page.evaluate(() => scrollY)
    await door(page, 'basis').press('Enter')
    await eventually(() => focused(page)).toBe('basis')
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await page.keyboard.press('Escape')
    await eventually(() => working(page).count()).toBe(0)
    expect(await door(page, 'basis').evaluate((figure) => figure === document.activeElement)).toBe(true)
    // Who has gone on in the page closes it from there, and stays there.
    await door(page, 'basis').press('Enter')
    await eventually(() => focused(page)).toBe('basis')
    await control(page, 'futuresPrice').press('Escape')
    await eventually(() => working(page).count()).toBe(0)
    expect(await control(page, 'futuresPrice').evaluate((field) => field === document.activeElement)).toBe(true)
  })
})

describe('every figure of the panel that has a formula', () => {
  test.each(['fixed-bond', 'inverse-contract'])(
    'of the %s: typeset twice, and both times the value shown',
    async (id) => {
      const { page } = await openDesk({ hash: `#${id}` })
      await openWorking(page)
      await page.locator('[data-step]').first().waitFor()
      await page.locator('[data-step]').evaluateAll((steps) => steps.forEach((one) => one.setAttribute('open', '')))
      const count = await page.locator('[data-step]').count()
      await eventually(() => page.locator('[data-step] math:not(dl math)').count()).toBe(2 * count)
      const steps = await page.locator('[data-step]').evaluateAll((all) =>
        all.map((one) => ({
          name: one.getAttribute('data-step'),
          value: one.querySelector('summary')?.lastElementChild?.textContent ?? '',
          last: [...one.querySelectorAll('math:not(dl math)')].at(-1)?.textContent ?? '',
          errors: one.querySelectorAll('.temml-error, merror').length,
        })),
      )
      const plain = (text: string) =>
        text
          .replace(/[\s,+%]/g, '')
          .replaceAll('−', '-')
          .replace(/[⁻⁰-⁹¹²³]/g, '')
      for (const { name, value, last, errors } of steps) {
        expect(errors, name ?? '').toBe(0)
        const end = plain(value.replace(/[A-Za-z]*$/, ''))
        if (/^-?[\d.]+$/.test(end))
          expect(plain(last).endsWith(end), `${name ?? ''}: ${last} shows ${value}`).toBe(true)
      }
      expect(steps.filter(({ value }) => /\d/.test(value)).length).toBeGreaterThan(8)
    },
  )
})
