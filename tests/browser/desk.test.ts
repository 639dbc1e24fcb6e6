import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventually, control, expectFigures, openDeskDetails, problem, type } from './acts'
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

test('Now types the present minute in UTC, wherever the reader is, and how old another one is stands beside it', async () => {
  const { page } = await openDesk({ timezone: 'Asia/Shanghai' })
  const age = page.locator('[data-field="valuation"] .desk__age')
  await page.clock.setFixedTime(new Date('2026-11-20T23:41:27.480Z'))
  await page.reload()
  // An old “as of” is amber with its age.
  await eventually(() => age.innerText()).toBe('25 h old')
  await page.getByRole('button', { name: 'Now' }).click()
  await eventually(() => age.count()).toBe(0)
  expect(await control(page, 'valuation').inputValue()).toBe('2026-11-20T23:41Z')
  await expectFigures(page, { daysToExpiry: '34.35' })
  await control(page, 'valuation').fill('2026-11-01T00:00Z')
  await eventually(() => age.innerText()).toBe('19 d old')
})

test('prices of six figures fit their fields, and what is wrong with one moves nothing', async () => {
  const { page } = await openDesk()
  for (const [field, text] of [
    ['spotPrice', '104,321.50'],
    ['futuresPrice', '108,765.50'],
    ['capitalUsd', '25,000,000'],
  ] as const)
    await control(page, field).fill(text)
  const cut = () =>
    page
      .locator('.desk__line input')
      .evaluateAll((inputs: HTMLInputElement[]) =>
        inputs.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ value }) => value),
      )
  const place = () => page.locator('.board').boundingBox()
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await eventually(cut, `at ${width}`).toEqual([])
    await control(page, 'spotPrice').fill('104,321.50')
    await eventually(() => page.locator('.headline--stale').count()).toBe(0)
    const before = await place()
    await control(page, 'spotPrice').fill('abc')
    await problem(page, 'spotPrice').waitFor()
    await page.getByText('From the last valid inputs').waitFor()
    expect((await place())?.y).toBe(before?.y)
  }
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

  test('has a fee for the maker and one for the taker of a leg, chosen in one change and kept by a link', async () => {
    const { page } = await openDesk()
    const fees = page.getByRole('button', { name: 'Contract, fees' })
    expect(await fees.innerText()).toContain('Fees 33 bp')
    await openDeskDetails(page)
    const leg = page.getByRole('group', { name: 'Futures fee: maker or taker (Deribit, as of 2026-08-01)' })
    expect(await leg.getByRole('radio', { name: 'Taker 0.035%' }).isChecked()).toBe(true)
    await leg.getByRole('radio', { name: 'Maker 0.015%' }).check()
    expect(await control(page, 'futuresFeeRate').inputValue()).toBe('0.015')
    await eventually(() => fees.innerText()).toContain('Fees 31 bp')
    await type(page, 'futuresFeeRate', '0.02')
    expect(await leg.getByRole('radio', { checked: true }).count()).toBe(0)
    await leg.getByRole('radio', { name: 'Maker 0.015%' }).check()
    expect(await control(page, 'futuresFeeRate').inputValue()).toBe('0.015')
    await page.keyboard.press('Control+z')
    await eventually(() => control(page, 'futuresFeeRate').inputValue()).toBe('0.02')
    await leg.getByRole('radio', { name: 'Maker 0.015%' }).check()
    await control(page, 'venue').selectOption({ label: 'Bybit inverse' })
    await eventually(() => control(page, 'futuresFeeRate').inputValue()).toBe('0.02')
    // It stands over the page, and goes with Escape, which leads back to its door.
    const { height } = (await page.locator('.desk').boundingBox())!
    await page.keyboard.press('Escape')
    await eventually(() => control(page, 'multiplier').count()).toBe(0)
    expect((await page.locator('.desk').boundingBox())!.height).toBe(height)
    expect(await fees.evaluate((button) => button === document.activeElement)).toBe(true)
    await fees.press('Enter')
    await control(page, 'multiplier').fill('abc')
    await page.getByRole('heading', { level: 1 }).click()
    await eventually(() => control(page, 'multiplier').count()).toBe(0)
    expect(await fees.innerText()).toContain('1 to fix')
    // On a panel that reads no fees nothing is wrong, and no sum is left to say.
    await fees.click()
    await control(page, 'multiplier').fill('1')
    await control(page, 'spotFeeRate').fill('abc')
    await eventually(() => fees.innerText()).toContain('1 to fix')
    await page.locator('.navigation__box a[href="#inverse-contract"]').click()
    await page.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
    await eventually(() => fees.innerText()).not.toMatch(/to fix|bp/)
  })

  test('is told how old its terms are, which of them were edited and which it did not confirm', async () => {
    const { page } = await openDesk()
    await openDeskDetails(page)
    await control(page, 'venue').selectOption({ label: 'Kraken Futures' })
    const facts = page.locator('.desk__facts').filter({ hasText: 'Kraken Futures, as of 2026-11-21' })
    expect(await facts.innerText()).not.toContain('edited')
    await type(page, 'lotSize', '10')
    await type(page, 'futuresFeeRate', '0.03')
    expect(await facts.innerText()).toContain('edited: Lot size, Futures fee')
    const fees = page.getByRole('button', { name: 'Contract, fees' })
    await eventually(() => fees.innerText()).toContain('2 edited')
    await facts.getByRole('button', { name: 'Restore' }).click()
    await eventually(() => facts.innerText()).not.toContain('edited')
    expect(await control(page, 'lotSize').inputValue()).toBe('1')
    await control(page, 'venue').selectOption({ label: 'Binance COIN-M' })
    expect(await page.locator('.desk__facts').filter({ hasText: 'Binance COIN-M, as of' }).innerText()).toContain(
      'unconfirmed: check with the venue: Settlement fee, Maintenance margin',
    )
  })
})
