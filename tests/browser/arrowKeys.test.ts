import { describe, expect, test } from 'vitest'
import { chooseView, control, eventually, expectFigures, openExample, view, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

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

  test('pressed before what steps has come, step from what is typed by then, one step a press', async () => {
    const { page } = await openDesk()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/assets/afterwards-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.reload()
    await page.locator('[data-built]').waitFor({ state: 'detached' })
    const price = control(page, 'futuresPrice')
    await price.press('ArrowUp')
    await price.fill('40,000')
    await price.press('ArrowUp')
    await price.press('Shift+ArrowDown')
    expect(await price.inputValue()).toBe('40,000')
    release()
    await eventually(() => price.inputValue()).toBe('39,996')
  })

  test('never step a field out of what it allows', async () => {
    const { page } = await openDesk()
    await control(page, 'spotPrice').fill('0.5')
    await control(page, 'spotPrice').press('ArrowDown')
    expect(await control(page, 'spotPrice').inputValue()).toBe('0.5')
  })

  test('go from chart to chart and from table to table', async () => {
    const { page } = await openDesk()
    await chooseView(page, 'USD at settlement')
    await page.keyboard.press('ArrowRight')
    expect(await view(page, 'Legs in USD').isChecked()).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect(await view(page, 'USD at settlement').isChecked()).toBe(true)
    await view(page, 'Sizing').focus()
    await page.keyboard.press('ArrowRight')
    expect(await view(page, 'Ledger at settlement').isChecked()).toBe(true)
    expect(await control(page, 'settlementPrice').inputValue()).toBe('65,432.50')
  })

  test('walk along a chart and read its exact figures', async () => {
    const { page } = await openDesk()
    await openExample(page, 'Essay 2021')
    await expectFigures(page, { contracts: '150,000' })
    await chooseView(page, 'USD at settlement')
    await whenDrawn(page)
    const spoken = page.locator('.chart__plot [role="status"]')
    const reading = page.getByRole('region', { name: 'Chart' }).locator('foreignObject')
    // The focus stands at the first point, an arrow key goes to the next.
    await page.getByRole('region', { name: 'Chart' }).getByRole('application').focus()
    await eventually(() => spoken.textContent()).toMatch(/^Settlement price 1\.00 USD: Bond 150,000\.00 USD, /)
    await page.keyboard.press('ArrowRight')
    await eventually(() => spoken.textContent()).toMatch(/^Settlement price 1\.15 USD: Bond 150,000\.00 USD, /)
    expect(await reading.textContent()).toMatch(/Bond\s*150,000\.00/)
    await page.keyboard.press('End')
    await eventually(() => spoken.textContent()).toMatch(/^Settlement price 1,000,000\.00 USD: Bond 150,000\.00 USD, /)
    await page.keyboard.press('Home')
    await eventually(() => spoken.textContent()).toMatch(/^Settlement price 1\.00 USD: Bond 150,000\.00 USD, /)
  })
})
