import { expect, test } from 'vitest'
import { calculatorIds } from '../../src/calculators'
import { control, eventually, openExample, reveal, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'
import { clickedOnPaper } from './paper'
import { faultsOfStops } from './stops'
import { goTo, goToPage } from './walk'

watchDesks()

const mostStops = 25

test('Tab goes through any panel as its boxes stand and reaches each card in at most 25 stops; paper has nothing to click', async () => {
  const { page } = await openDesk()
  for (const id of calculatorIds) {
    await goTo(page, id)
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const faults = () => faultsOfStops(page, mostStops)
      await eventually(faults, `${id} at ${width}`).toEqual([])
    }
    expect(await clickedOnPaper(page), `${id} on paper`).toEqual([])
  }
})

test('Tab goes through an answered step of a lesson as it stands, in one column too', async () => {
  const { page } = await openDesk()
  await goToPage(page, 'learn-how-many-contracts')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.locator('.lesson__live math').first().waitFor()
    // The lessons stand before it, each a stop.
    await eventually(() => faultsOfStops(page, 80), `${width}`).toEqual([])
  }
})

test('a jump back, a place by force and a card far away would be found', async () => {
  const { page } = await openDesk()
  await whenDrawn(page)
  await page.evaluate(() => {
    const [first, , last] = document.querySelectorAll<HTMLElement>('.board > *')
    first?.before(last ?? '')
    document.querySelector('main button')?.setAttribute('tabindex', '3')
  })
  const faults = await faultsOfStops(page, mostStops)
  expect(faults.some((fault) => fault.includes('forces its place'))).toBe(true)
  expect(faults.length).toBeGreaterThan(1)
  // And a card that takes more stops than it may.
  expect((await faultsOfStops(page, 2)).some((fault) => / after \d+ stops$/.test(fault))).toBe(true)
})

test('the focus stays beside what goes away: reset, dismissed, removed, undone', async () => {
  const { page } = await openDesk()
  await whenDrawn(page)
  const focused = () => page.evaluate(() => document.activeElement?.closest('main, section')?.tagName ?? 'body')
  const pressed = async (name: RegExp | string) => {
    await page.getByRole('button', { name }).first().press('Enter')
    await eventually(focused).toMatch(/MAIN|SECTION/)
  }
  await pressed('Reset')
  await pressed('Dismiss')
  await control(page, 'futuresPrice').fill('68,000')
  while (await page.getByRole('button', { name: 'Undo' }).isEnabled()) await pressed('Undo')
  await openExample(page, 'Essay 2021')
  await reveal(page, 'path')
  await pressed('Add a row')
  await pressed(/^Remove row/)
  await reveal(page, 'settlementPrice')
  await control(page, 'settlementPrice').fill('70,000')
  await pressed(/^Follow /)
})

test('what a change has done is told once, with names, when the figures stand still', async () => {
  const { page } = await openDesk()
  await whenDrawn(page)
  const told = page.locator('[data-announcer]')
  await told.waitFor({ state: 'attached' })
  await control(page, 'futuresPrice').press('ArrowUp')
  await eventually(() => told.textContent()).toMatch(/^Net APR [\d,.]+ %, Gross APR .*, Net PnL [+\d,.]+ USD/)
  await page.getByRole('slider', { name: 'Settlement price' }).press('Home')
  await eventually(() => told.textContent()).not.toContain('Net APR')
  expect(await page.locator('.headline [aria-live]').count()).toBe(0)
})

/** WCAG 1.4.12, of which typed texts are not part: a caret goes through them. It is put in as a sheet of its own, which the policy allows. */
const widerText = () => {
  const sheet = new CSSStyleSheet()
  const spacing = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important'
  sheet.replaceSync(`* { ${spacing} } p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}

test('with wider text, and at 320 pixels, the page is no wider than its window and nothing is cut', async () => {
  const { page } = await openDesk()
  await page.evaluate(widerText)
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :not(input)')]
        .filter((one) => one.checkVisibility() && one.clientHeight > 4)
        .filter((one) => {
          const { overflowX, overflowY, clipPath } = getComputedStyle(one)
          const [isWider, isTaller] = [one.scrollWidth > one.clientWidth + 1, one.scrollHeight > one.clientHeight + 1]
          const hides = (overflow: string) => ['hidden', 'clip'].includes(overflow) && clipPath === 'none'
          return (isWider && hides(overflowX)) || (isTaller && hides(overflowY))
        })
        .map((one) => one.outerHTML.slice(0, 90)),
    )
  for (const id of calculatorIds) {
    await goTo(page, id)
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const wider = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      await eventually(wider, `${id} at ${width}`).toBe(false)
      await eventually(cut, `${id} at ${width}`).toEqual([])
    }
  }
})
