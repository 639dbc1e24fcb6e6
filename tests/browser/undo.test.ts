import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, eventually, expectFigures, openDeskDetails, openExample, type, typedTexts } from './acts'
import { openDesk, watchDesks } from './page'
import { openQuotes, quotesDialog } from './quoteTexts'

watchDesks()

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first()
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true })
/** Typing goes on as long as no second has passed: the clock is told when it has. */
async function stoppedClock(page: Page) {
  let time = Date.UTC(2026, 10, 21)
  const pass = async () => {
    time += 10_000
    await page.clock.setFixedTime(time)
  }
  await pass()
  return { pass }
}

describe('by keyboard', () => {
  test('typing is undone in one step until it pauses, and redone by either key', async () => {
    const { page } = await openDesk()
    const { pass } = await stoppedClock(page)
    const spot = control(page, 'spotPrice')
    await type(page, 'spotPrice', '61,000')
    await pass()
    await type(page, 'spotPrice', '62,000')
    await spot.press('ControlOrMeta+z')
    expect(await spot.inputValue()).toBe('61,000')
    await expectFigures(page, { basis: '+6,010.00' })
    await spot.press('ControlOrMeta+z')
    expect(await spot.inputValue()).toBe('65,432.50')
    await spot.press('ControlOrMeta+z')
    expect(await spot.inputValue()).toBe('65,432.50')
    await spot.press('ControlOrMeta+Shift+z')
    expect(await spot.inputValue()).toBe('61,000')
    await spot.press('Control+y')
    expect(await spot.inputValue()).toBe('62,000')
  })

  test('works wherever the focus is, and on a list of choices', async () => {
    const { page } = await openDesk()
    await control(page, 'venue').selectOption('okx')
    await page.keyboard.press('ControlOrMeta+z')
    expect(await control(page, 'venue').inputValue()).toBe('deribit')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('ControlOrMeta+Shift+z')
    expect(await control(page, 'venue').inputValue()).toBe('okx')
  })

  test('leaves a text alone that is not the desk’s: the browser undoes it there', async () => {
    const { page } = await openDesk()
    await type(page, 'spotPrice', '61,000')
    await openQuotes(page)
    const paste = quotesDialog(page).getByRole('textbox', { name: 'Paste quotes', exact: true })
    await paste.pressSequentially('a')
    await paste.press('ControlOrMeta+z')
    expect(await paste.inputValue()).toBe('')
    await quotesDialog(page).getByRole('button').first().focus()
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('Escape')
    expect(await control(page, 'spotPrice').inputValue()).toBe('61,000')
  })

  test('the browser’s own undo, from its menu, is the desk’s', async () => {
    const { page, context } = await openDesk()
    await openExample(page, 'Essay 2021')
    await type(page, 'spotPrice', '61,000')
    const session = await context.newCDPSession(page)
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'F15', commands: ['undo'] })
    await eventually(() => control(page, 'spotPrice').inputValue()).toBe('100')
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'F15', commands: ['undo'] })
    await eventually(() => control(page, 'spotPrice').inputValue()).toBe('65,432.50')
  })
})

describe('by buttons', () => {
  test('there is nothing to undo at first, and nothing to redo before something was undone', async () => {
    const { page } = await openDesk()
    expect([await undo(page).isDisabled(), await redo(page).isDisabled()]).toEqual([true, true])
    await type(page, 'spotPrice', '61,000')
    expect([await undo(page).isDisabled(), await redo(page).isDisabled()]).toEqual([false, true])
    await undo(page).click()
    expect([await undo(page).isDisabled(), await redo(page).isDisabled()]).toEqual([true, false])
    await redo(page).click()
    expect(await control(page, 'spotPrice').inputValue()).toBe('61,000')
  })

  test('a venue is chosen in one step, with all its terms', async () => {
    const { page } = await openDesk()
    await openDeskDetails(page)
    await type(page, 'multiplier', '7')
    const typed = await typedTexts(page)
    await control(page, 'venue').selectOption('bitmex')
    expect(await control(page, 'lotSize').inputValue()).toBe('100')
    const chosen = await typedTexts(page)
    await page.keyboard.press('Escape')
    await undo(page).click()
    await openDeskDetails(page)
    expect(await typedTexts(page)).toEqual(typed)
    await page.keyboard.press('Escape')
    await redo(page).click()
    await openDeskDetails(page)
    expect(await typedTexts(page)).toEqual(chosen)
  })

  test('a change made on another panel is undone there', async () => {
    const { page } = await openDesk({ hash: '#inverse-contract' })
    await type(page, 'entryPrice', '48,000')
    await page.getByRole('link', { name: 'Fixed bond' }).click()
    await page.getByRole('heading', { name: 'Fixed bond', level: 1 }).waitFor()
    await undo(page).click()
    await page.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
    expect(await control(page, 'entryPrice').inputValue()).not.toBe('48,000')
    expect(new URL(page.url()).hash).toBe('#inverse-contract')
  })

  test('say what they do in Chinese too', async () => {
    const { page } = await openDesk({ locale: 'zh-CN' })
    await page.getByRole('button', { name: '撤销' }).waitFor()
    await page.getByRole('button', { name: '重做' }).waitFor()
  })
})
