import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { patience, whenWhole } from './page'

/** What is to become true, and is looked at again until it is. */
export const eventually = <Seen>(look: () => Seen | Promise<Seen>, message?: string) =>
  expect.poll(look, { timeout: patience, interval: 30, ...(message !== undefined && { message }) })

/** The control of a field: its line of text, its list, or the first cell of its table. */
export const control = (page: Page, field: string): Locator =>
  page.locator(`[data-field="${field}"]`).locator('input, select').first()

/** What is wrong with a field, in words under it. */
export const problem = (page: Page, field: string): Locator =>
  page.locator(`[data-field="${field}"]`).getByRole('alert')

/** Types over what a field says, key by key, and stays in it. */
export async function type(page: Page, field: string, text: string): Promise<void> {
  await control(page, field).press('ControlOrMeta+a')
  await control(page, field).press('Backspace')
  await control(page, field).pressSequentially(text)
}

/** Pastes rows over the first cell of a table field, as from a spreadsheet. */
export const paste = (cell: Locator, text: string) =>
  cell.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

/** A figure wherever it stands first on the page. */
export const figure = (page: Page, term: string): Locator =>
  page.locator(`[data-term="${term}"]:not(.headline *)`).first()

/** The number of a figure as shown, without its unit. */
export async function number(page: Page, term: string): Promise<string> {
  const text = await figure(page, term).innerText()
  return /[+−]?[\d,]+(\.\d+)?/.exec(text)?.[0] ?? text
}

/** Waits until the figures say what they should. */
export async function expectFigures(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
  const terms = Object.keys(wanted)
  const shown = () => Promise.all(terms.map(async (term) => `${term} ${await number(page, term)}`))
  await eventually(shown).toEqual(Object.entries(wanted).map(([term, text]) => `${term} ${text}`))
}

/** Every text and choice on the page that was typed, by field; of a table, every cell, once the table is there. */
export async function typedTexts(page: Page): Promise<Record<string, string[]>> {
  await whenWhole(page)
  const bare = page.locator('[data-field]').filter({ hasNot: page.locator('input, select, button') })
  await eventually(() => bare.count()).toBe(0)
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')]
    return Object.fromEntries(
      fields.map((field) => [
        field.dataset['field'] ?? '',
        [...field.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map(({ value }) => value),
      ]),
    )
  })
}

/** Every figure on the page as shown, in its order. */
export async function figureTexts(page: Page): Promise<string[]> {
  await whenWhole(page)
  return page
    .locator('[data-term]')
    .evaluateAll((figures) =>
      figures.map((shown) => `${(shown as HTMLElement).dataset['term'] ?? ''} ${shown.textContent}`),
    )
}

/** Closes what lies over the page by Escape, and waits until it is gone: until then keys are still its own. */
export async function dismiss(page: Page, what: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await eventually(() => what.count()).toBe(0)
}

/** Brings a field into sight: of those that stand in the tabs of details, only the chosen tab's are drawn. */
export async function reveal(page: Page, field: string): Promise<void> {
  const place = page.locator(`[data-field="${field}"]`)
  const tabs = page.locator('.card--details > .choices label')
  // Without an answer there are no tabs, and every question stands by itself.
  await tabs.or(place).first().waitFor()
  for (const tab of await tabs.all()) {
    if ((await place.count()) > 0) return
    await tab.click()
  }
  await place.waitFor()
}

export async function openExample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(Examples|示例)/ }).click()
  await page.locator('.menu__item').filter({ hasText: name }).first().click()
}

/** The drawer with the working of every figure. */
export const working = (page: Page): Locator => page.getByRole('dialog', { name: /^(Working|推导)/ })
export async function openWorking(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Working|推导)$/ }).click()
  await working(page).waitFor()
}

/** One of a row of views: a chart, a table, the working. */
export const view = (page: Page, name: string): Locator => page.getByRole('radio', { name })
export const chooseView = (page: Page, name: string) =>
  page
    .locator('label')
    .filter({ has: view(page, name) })
    .click()

/** Opens the part of the desk bar that is not always in sight. */
export async function openDeskDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Contract, fees' }).click()
  await control(page, 'multiplier').waitFor()
}

export const curves = (page: Page): Locator => page.locator('main path.chart__line')
export const whenDrawn = (page: Page): Promise<void> => curves(page).first().waitFor({ state: 'attached' })

/** What the page says of itself: a link that was damaged, an example that was opened; silent most of the time. */
export const notice = (page: Page): Locator => page.locator('main .notice-bar[role="status"]')

/** What comes with the frame after an act, such as the figures below the headline, is there. */
export const nextFrames = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  )
