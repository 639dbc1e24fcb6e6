import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, dismiss, eventually, type } from './acts'
import { violations } from './axe'
import { openDesk, watchDesks } from './page'

watchDesks()

const palette = (page: Page) => page.getByRole('dialog', { name: /^(Search|搜索)$/ })
const marked = (page: Page) => palette(page).getByRole('option', { selected: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The keys are fetched after the first view: pressed until they are heard. */
async function openPalette(page: Page): Promise<void> {
  await eventually(async () => {
    if (!(await palette(page).isVisible())) await page.keyboard.press('Control+k')
    return palette(page).isVisible()
  }).toBe(true)
}

describe('the palette', () => {
  test('finds panels, fields, examples, lessons, entries and acts in either language, by keyboard', async () => {
    const { page } = await openDesk()
    await openPalette(page)
    const line = palette(page).getByRole('combobox')
    expect(await line.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await marked(page).innerText()).toContain('Fixed bond')
    await page.keyboard.press('ArrowUp')
    const last = await marked(page).innerText()
    await page.keyboard.press('ArrowDown')
    expect(await marked(page).innerText()).toContain('Fixed bond')
    expect(last).not.toContain('Fixed bond')
    expect(await line.getAttribute('aria-activedescendant')).toBe(await marked(page).getAttribute('id'))
    expect(await violations(page)).toEqual([])
    for (const [wanted, first] of [
      ['july 2021', /BitMEX, July 2021[^]*Example/],
      ['maintenance', /Maintenance[^]*Field/],
      ['跨期价差', /Calendar spreads[^]*Panel/],
      ['the sign trap', /[^]*Lesson/],
      ['contango', /Contango[^]*Glossary/],
      ['copy link', /Copy link[^]*Action/],
    ] as const) {
      await line.fill(wanted)
      await eventually(() => marked(page).innerText()).toMatch(first)
    }
    await line.fill('zzzz')
    await palette(page).getByText('Nothing found').waitFor()
    await dismiss(page, palette(page))
  })

  test('goes to a panel, opens an example there, and leads to a field that is folded away', async () => {
    const { page } = await openDesk()
    await openPalette(page)
    await page.keyboard.type('curve')
    await page.keyboard.press('Enter')
    await eventually(() => heading(page).innerText()).toBe('Curve')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer')
    await openPalette(page)
    await page.keyboard.type('july 2021')
    await eventually(() => marked(page).innerText()).toMatch(/July 2021[^]*Fixed bond/)
    await page.keyboard.press('Enter')
    await eventually(() => heading(page).innerText()).toBe('Fixed bond')
    await eventually(() => control(page, 'venue').inputValue()).toBe('bitmex')
    await openPalette(page)
    await page.keyboard.type('maintenance margin')
    await page.keyboard.press('Enter')
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
    ).toBe('maintenanceMarginRate')
    // What was just done can be undone from here.
    await openPalette(page)
    await page.keyboard.type('undo')
    await page.keyboard.press('Enter')
    await eventually(() => control(page, 'venue').inputValue()).toBe('deribit')
    await openPalette(page)
    await page.keyboard.type('中文')
    await page.keyboard.press('Enter')
    await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans')
  })
})

describe('letters', () => {
  test('G and a letter go to a panel, except in a field that is typed into, or where they are switched off', async () => {
    const { page } = await openDesk()
    await openPalette(page)
    await page.keyboard.press('Control+k')
    await eventually(() => palette(page).count()).toBe(0)
    await page.keyboard.press('g')
    await page.getByText('G, then a letter:').waitFor()
    await page.keyboard.press('r')
    await eventually(() => heading(page).innerText()).toBe('Roll')
    await page.goBack()
    await eventually(() => heading(page).innerText()).toBe('Fixed bond')
    await type(page, 'symbol', 'gr?')
    expect(await control(page, 'symbol').inputValue()).toBe('gr?')
    expect(await page.getByText('G, then a letter:').count()).toBe(0)
    await page.getByRole('button', { name: 'Reset' }).focus()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await sheet.waitFor()
    expect(await sheet.innerText()).toMatch(/Undo\s+Ctrl\+Z/)
    expect(await violations(page)).toEqual([])
    await sheet.getByRole('switch').uncheck()
    await dismiss(page, sheet)
    await page.keyboard.press('?')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await openPalette(page)
    expect(await page.getByRole('dialog').count()).toBe(1)
    expect(await heading(page).innerText()).toBe('Fixed bond')
  })
})
