import { describe, expect, test } from 'vitest'
import { eventually, figure } from './acts'
import { stop } from './focus'
import { openDesk, watchDesks } from './page'
import { openQuotes, quotesDialog, quotesGone } from './quoteTexts'

watchDesks()

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
    const opener = page.getByRole('region', { name: 'Market & account' }).getByRole('button')
    await opener.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Market & account' })
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
