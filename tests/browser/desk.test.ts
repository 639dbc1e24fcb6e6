import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventually, control, expectFigures, openDeskDetails, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('the theme is the system’s until another is chosen', async () => {
  const { page } = await openDesk({ colourScheme: 'light' })
  const brightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d')
      if (canvas === null) return -1
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor
      canvas.fillRect(0, 0, 1, 1)
      return canvas.getImageData(0, 0, 1, 1).data[0] ?? -1
    })
  expect(await brightness()).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await brightness()).toBeLessThan(60)
  const themes = page.getByRole('combobox', { name: 'Theme' })
  await themes.selectOption({ label: 'Light' })
  expect(await brightness()).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'light' })
  await themes.selectOption({ label: 'Dark' })
  expect(await brightness()).toBeLessThan(60)
  await page.reload()
  await page.getByRole('main').waitFor()
  expect(await brightness()).toBeLessThan(60)
})

test('Now types the present minute in UTC, wherever the reader is', async () => {
  const { page } = await openDesk({ timezone: 'Asia/Shanghai' })
  await page.clock.setFixedTime(new Date('2026-11-20T23:41:27.480Z'))
  await page.getByRole('button', { name: 'Now' }).click()
  expect(await control(page, 'valuation').inputValue()).toBe('2026-11-20T23:41Z')
  await expectFigures(page, { daysToExpiry: '34.35' })
})

describe('the venue', () => {
  const terms = ['multiplier', 'lotSize', 'futuresFeeRate', 'settlementFeeRate', 'maintenanceMarginRate'] as const
  const texts = (page: Page) => Promise.all(terms.map((field) => control(page, field).inputValue()))

  test('types its terms, and leaves the market alone', async () => {
    const { page } = await openDesk()
    await openDeskDetails(page)
    await control(page, 'venue').selectOption({ label: 'BitMEX (closed)' })
    await eventually(() => texts(page)).toEqual(['1', '100', '0.05', '0.05', '0.5'])
    expect(await control(page, 'maintenanceOn').inputValue()).toBe('entry-value')
    await control(page, 'venue').selectOption({ label: 'OKX inverse' })
    await eventually(() => texts(page)).toEqual(['100', '1', '0.05', '0.01', '0.4'])
    expect(await control(page, 'spotPrice').inputValue()).toBe('65,432.50')
    await expectFigures(page, { contracts: '10,218' })
  })

  test('is told how old its terms are, which of them were edited and which it did not confirm', async () => {
    const { page } = await openDesk()
    await openDeskDetails(page)
    await control(page, 'venue').selectOption({ label: 'Kraken Futures' })
    const facts = page.getByText('Kraken Futures, as of 2026-11-21')
    expect(await facts.innerText()).not.toContain('edited')
    await type(page, 'lotSize', '10')
    await type(page, 'futuresFeeRate', '0.02')
    expect(await facts.innerText()).toContain('edited: Lot size, Futures fee')
    await type(page, 'lotSize', '1')
    await type(page, 'futuresFeeRate', '0.05')
    expect(await facts.innerText()).not.toContain('edited')
    await control(page, 'venue').selectOption({ label: 'Bybit inverse' })
    expect(await page.getByText('Bybit inverse, as of').innerText()).toContain(
      'unconfirmed: check with the venue: Maintenance margin',
    )
  })
})
