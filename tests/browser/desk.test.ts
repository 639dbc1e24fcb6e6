import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { control, expectFigures, figureTexts, notice, openDeskDetails, openExample, type, typedTexts } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const example = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Examples' }).getByRole('button', { name })

describe('an example', () => {
  test('fills desk and panel with its question, names its source, and is marked while it stands unchanged', async () => {
    const { page } = await openDesk()
    const answers: readonly [name: string, contracts: string, source: string][] = [
      ['Essay 2021', '150,000', 'Source: Cash-and-carry essay of 2021.'],
      ['Backwardation', '1,200,500', 'Source: Constructed: the future below the spot'],
      ['BitMEX, July 2021', '251,200', 'Source: XBTU21 at mid against the index'],
      ['Quarterly 2026', '102,185', 'Source: Constructed for a Deribit-like contract'],
    ]
    for (const [name, contracts, source] of answers) {
      await openExample(page, name)
      await expectFigures(page, { contracts })
      await page.getByText(source).waitFor()
      expect(await example(page, name).getAttribute('aria-pressed')).toBe('true')
      expect(await page.getByRole('button', { pressed: true }).count()).toBe(1)
    }
    await type(page, 'capitalUsd', '1,000,001')
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(0)
  })

  test('takes nothing away: what was there is brought back, to the letter', async () => {
    const { page } = await openDesk()
    await type(page, 'spotPrice', '.5e5')
    await type(page, 'interimSpotPrice', '-5')
    const typed = await typedTexts(page)
    await openExample(page, 'Essay 2021')
    await expectFigures(page, { contracts: '150,000' })
    await page.getByRole('button', { name: 'Bring back what was there' }).click()
    expect(await typedTexts(page)).toEqual(typed)
    expect(await notice(page).innerText()).toBe('')
  })

  test('of the inverse contract answers as its source does', async () => {
    const { page } = await openDesk({ hash: '#inverse-contract' })
    await example(page, 'Synthetic dollar').click()
    await expectFigures(page, { pnlCoin: '−0.99999', pnlUsd: '−99,999.00', liquidationOnEntryValue: '200.00' })
    await example(page, 'Short with a tenth deposited').click()
    await expectFigures(page, { liquidationOnLiquidationValue: '165.83', bankruptcyPrice: '166.67' })
    await example(page, 'Long, price doubles').click()
    await expectFigures(page, { pnlCoin: '+0.00001', pnlUsd: '+1.00' })
  })
})

test('a reset goes back to the beginning, and can be taken back', async () => {
  const { page } = await openDesk()
  const [typed, figures] = [await typedTexts(page), await figureTexts(page)]
  await openExample(page, 'Essay 2021')
  await type(page, 'capitalUsd', '5,000')
  await page.getByRole('button', { name: 'Reset' }).click()
  expect(await typedTexts(page)).toEqual(typed)
  expect(await figureTexts(page)).toEqual(figures)
  expect(await notice(page).innerText()).toContain('Panel and desk reset.')
  await page.getByRole('button', { name: 'Bring back what was there' }).click()
  await expectFigures(page, { capitalUsd: '5,000.00' })
})

test('the CSV holds what was typed, and every figure digit for digit', async () => {
  const { page } = await openDesk()
  await openExample(page, 'Backwardation')
  await expectFigures(page, { contracts: '1,200,500' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('nakadesk-fixed-bond.csv')
  const lines = readFileSync(await download.path(), 'utf8')
    .replace('\uFEFF', '')
    .split(/\r?\n/)
  expect(lines[0]).toBe('kind,name,label,value,unit')
  expect(lines).toContain('typed,capitalUsd,,"1,234,567",')
  const valueOf = (term: string) => lines.find((line) => line.startsWith(`figure,${term},`))?.split(',')[3]
  expect(valueOf('coin')).toMatch(/^29\.938332080413221136358124984843708320\d+$/)
  expect(valueOf('residualCoin')).toMatch(/^0\.00104950288925011355292305469321144360033\d*$/)
  expect(lines).toContain('figure,basis,Basis,-1136.5,USD per BTC')
  expect(lines.filter((line) => /NaN|Infinity|undefined|null/.test(line))).toEqual([])
})

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
    expect(await texts(page)).toEqual(['1', '100', '0.05', '0.05', '0.5'])
    expect(await control(page, 'maintenanceOn').inputValue()).toBe('entry-value')
    await control(page, 'venue').selectOption({ label: 'OKX coin-margined' })
    expect(await texts(page)).toEqual(['100', '1', '0.05', '0.01', '0.4'])
    expect(await control(page, 'spotPrice').inputValue()).toBe('65,432.50')
    await expectFigures(page, { contracts: '10,218' })
  })

  test('is told how old its terms are, which of them were edited and which it did not confirm', async () => {
    const { page } = await openDesk()
    await openDeskDetails(page)
    await control(page, 'venue').selectOption({ label: 'Kraken Futures' })
    const facts = page.getByText('Kraken Futures, as of 2026-11-20')
    expect(await facts.innerText()).not.toContain('edited')
    await type(page, 'lotSize', '10')
    await type(page, 'futuresFeeRate', '0.02')
    expect(await facts.innerText()).toContain('edited: Lot, Futures fee')
    await type(page, 'lotSize', '1')
    await type(page, 'futuresFeeRate', '0.05')
    expect(await facts.innerText()).not.toContain('edited')
    await control(page, 'venue').selectOption({ label: 'Bybit inverse' })
    expect(await page.getByText('Bybit inverse, as of').innerText()).toContain(
      'not confirmed by the venue: check it: Maintenance margin',
    )
  })
})

test('a figure says its whole value on hover, and gives it when copied', async () => {
  const { page, context } = await openDesk()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const coin = page.locator('[data-term="coin"]').first()
  const exact = await coin.locator('xpath=ancestor-or-self::*[@title][1]').getAttribute('title')
  expect(exact).toMatch(/^15\.26306330772987566535220345522828460749\d+$/)
  await coin.evaluate((shown) => getSelection()?.selectAllChildren(shown))
  await page.keyboard.press('ControlOrMeta+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(exact)
})
