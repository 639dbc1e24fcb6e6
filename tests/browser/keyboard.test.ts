import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, eventually, expectFigures, figure, openExample, view, whenDrawn } from './acts'
import { openDesk, watchDesks, type Opening } from './page'
import { openQuotes, quotesDialog, quotesGone } from './quoteTexts'

watchDesks()

type Stop = { name: string; role: string; marked: boolean; covered: boolean; at: string }

/** What has the focus, whether one sees that it has, and whether anything lies over it. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const isMarked = (element: Element | null, up: number): boolean => {
      if (element === null || up < 0) return false
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element)
      const marked = outlineStyle !== 'none' && outlineWidth !== '0px' && opacity !== '0'
      return marked || isMarked(element.parentElement, up - 1)
    }
    const { left, top, width, height } = focused.getBoundingClientRect()
    const whole = focused.closest('label') ?? focused
    const inSight = [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
      const over = document.elementFromPoint(left + width * part, top + height / 2)
      return over !== null && (whole.contains(over) || (over !== document.body && over.contains(focused)))
    })
    const label =
      focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.labels?.[0] : null
    return {
      name: (focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent).trim(),
      role: focused.getAttribute('type') ?? focused.tagName.toLowerCase(),
      marked: isMarked(focused, 1),
      covered: !inSight,
      at: `${Math.round(left)} ${Math.round(top)} ${Math.round(width)} ${Math.round(height)}`,
    }
  })

/** Every stop from here to the end of the page, or back from its end to its first. */
async function stops(page: Page, key: 'Tab' | 'Shift+Tab', first?: Stop): Promise<Stop[]> {
  const seen: Stop[] = []
  for (let last = false; !last && seen.length < 300;) {
    await page.keyboard.press(key)
    const next = await stop(page)
    if (next === null) return seen
    seen.push(next)
    last = next.name === first?.name
  }
  return seen
}

describe('by Tab alone', () => {
  const pages: readonly Opening[] = [{}, { hash: '#inverse-contract' }, { width: 390, height: 844 }]
  test.each(pages)('every stop is marked, and nothing lies over it: %o', async (opening) => {
    const { page } = await openDesk(opening)
    await whenDrawn(page)
    const forth = await stops(page, 'Tab')
    expect(forth[0]?.name).toBe('Skip to the answer')
    expect(forth.length).toBeGreaterThan(25)
    expect(forth.filter(({ marked }) => !marked)).toEqual([])
    expect(forth.filter(({ covered }) => covered)).toEqual([])
    const back = await stops(page, 'Shift+Tab', forth[0])
    expect(back.map(({ name }) => name)).toEqual(forth.map(({ name }) => name).reverse())
    expect(back.filter(({ covered }) => covered)).toEqual([])
  })

  test('the way goes past the menu, the desk bar, the examples, the charts, the slider and the details', async () => {
    const { page } = await openDesk()
    await whenDrawn(page)
    const names = (await stops(page, 'Tab')).map(({ name }) => name)
    const landmarks = ['Skip to the answer', 'Fixed bond', 'Language', 'Venue', 'Spot', 'Cost of capital']
    const inside = [
      'Contract, fees',
      'Quotes',
      'Quarterly 2026',
      'Copy link',
      'USD at settlement',
      'How many contracts',
    ]
    const places = [...landmarks, ...inside].map((name) => names.findIndex((one) => one.startsWith(name)))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(names.some((name) => name.startsWith('Settlement price'))).toBe(true)
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
    expect((await stop(page))?.name).toBe('Quarterly 2026')
  })
})

describe('the arrow keys', () => {
  test('step a price by a tick, with Shift by ten, an expiry by a day, contracts by a lot', async () => {
    const { page } = await openDesk()
    await openExample(page, 'Backwardation')
    const steps: readonly [field: string, key: string, text: string][] = [
      ['futuresPrice', 'ArrowUp', '40101'],
      ['futuresPrice', 'Shift+ArrowDown', '40096'],
      ['capitalUsd', 'ArrowUp', '1,235,567'],
      ['expiry', 'ArrowUp', '2026-08-29T12:00Z'],
      ['expiry', 'Shift+ArrowDown', '2026-08-19T12:00Z'],
      ['costOfCapital', 'ArrowUp', '4.01'],
      ['costOfCapital', 'Shift+ArrowDown', '3.91'],
    ]
    for (const [field, key, text] of steps) {
      await control(page, field).press(key)
      expect(await control(page, field).inputValue(), `${field} ${key}`).toBe(text)
    }
    await page.getByRole('link', { name: 'Inverse' }).press('Enter')
    await page.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
    await control(page, 'contracts').press('ArrowUp')
    expect(await control(page, 'contracts').inputValue()).toBe('101')
    await control(page, 'contracts').press('Shift+ArrowUp')
    expect(await control(page, 'contracts').inputValue()).toBe('1101')
  })

  test('never step a field out of what it allows', async () => {
    const { page } = await openDesk()
    await control(page, 'spotPrice').fill('0.5')
    await control(page, 'spotPrice').press('ArrowDown')
    expect(await control(page, 'spotPrice').inputValue()).toBe('0.5')
  })

  test('go from chart to chart and from table to table', async () => {
    const { page } = await openDesk()
    await view(page, 'USD at settlement').focus()
    await page.keyboard.press('ArrowRight')
    expect(await view(page, 'Legs in USD').isChecked()).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect(await view(page, 'USD at settlement').isChecked()).toBe(true)
    await view(page, 'How many contracts').focus()
    await page.keyboard.press('ArrowRight')
    expect(await view(page, 'Ledger at settlement').isChecked()).toBe(true)
    expect(await control(page, 'settlementPrice').inputValue()).toBe('65,432.50')
  })

  test('walk along a chart and read its exact figures', async () => {
    const { page } = await openDesk()
    await openExample(page, 'Essay 2021')
    await expectFigures(page, { contracts: '150,000' })
    await whenDrawn(page)
    await page.getByRole('region', { name: 'Chart' }).getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    const reading = page.getByRole('region', { name: 'Chart' }).locator('foreignObject')
    await eventually(() => reading.textContent()).toMatch(/Bond\s*150,000\.00/)
  })
})

describe('what opens over the page', () => {
  test('the quotes are closed by Escape, and the focus is where it was', async () => {
    const { page } = await openDesk()
    const opener = page.getByRole('button', { name: 'Quotes' })
    await opener.press('Enter')
    await quotesDialog(page).waitFor()
    expect(await quotesDialog(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
    for (let tabs = 0; tabs < 6; tabs += 1) {
      await page.keyboard.press('Tab')
      const kept = await quotesDialog(page).evaluate(
        (dialog) => document.activeElement === document.body || dialog.contains(document.activeElement),
      )
      expect(kept).toBe(true)
    }
    await page.keyboard.press('Escape')
    await quotesGone(page)
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('every stop in the quotes is marked', async () => {
    const { page } = await openDesk()
    await openQuotes(page)
    await quotesDialog(page).waitFor()
    for (let tabs = 0; tabs < 4; tabs += 1) {
      await page.keyboard.press('Tab')
      const at = await stop(page)
      if (at !== null) expect(at).toMatchObject({ marked: true, covered: false })
    }
  })

  test('the sheet of a small screen is closed by Escape, and the focus is on the line that opened it', async () => {
    const { page } = await openDesk({ width: 390, height: 844 })
    const opener = page.getByRole('region', { name: 'Desk: market and account' }).getByRole('button')
    await opener.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Desk: market and account' })
    await sheet.waitFor()
    await page.keyboard.press('Escape')
    await eventually(() => sheet.count()).toBe(0)
    expect(await opener.first().evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('Enter on a figure opens its working, and the focus goes there', async () => {
    const { page } = await openDesk()
    await page
      .getByRole('button')
      .filter({ has: figure(page, 'finalUsd') })
      .first()
      .press('Enter')
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('[data-step]')?.getAttribute('data-step')),
    ).toBe('finalUsd')
    expect(await stop(page)).toMatchObject({ marked: true, covered: false })
  })
})
