import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectFigures, openExample, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('the CSV holds what was typed, and every figure digit for digit', async () => {
  const { page } = await openDesk()
  await openExample(page, 'Backwardation')
  await expectFigures(page, { contracts: '1,200,500' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('nakadesk-fixed-bond-2026-06-28.csv')
  const lines = readFileSync(await download.path(), 'utf8')
    .replace('\uFEFF', '')
    .split(/\r?\n/)
  expect(lines[0]).toBe('kind,name,label,value,unit')
  expect(lines).toContain('typed,capitalUsd,Capital,"1,234,567",')
  const valueOf = (term: string) => lines.find((line) => line.startsWith(`figure,${term},`))?.split(',')[3]
  expect(valueOf('coin')).toMatch(/^29\.938332080413221136358124984843708320\d+$/)
  expect(valueOf('residualCoin')).toMatch(/^0\.00104950288925011355292305469321144360033\d*$/)
  expect(lines).toContain('figure,basis,Basis,-1136.5,USD per BTC')
  expect(lines.filter((line) => /NaN|Infinity|undefined|null/.test(line))).toEqual([])
})

test('a figure says its whole value on hover, and gives it when copied', async () => {
  const { page, context } = await openDesk()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const coin = page.locator('[data-term="coin"]').first()
  await coin.hover()
  const exact = await coin.locator('xpath=ancestor-or-self::*[@title][1]').getAttribute('title')
  expect(exact).toMatch(/^15\.26306330772987566535220345522828460749\d+$/)
  await coin.evaluate((shown) => getSelection()?.selectAllChildren(shown))
  await page.keyboard.press('ControlOrMeta+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(exact)
})

test('the ticket is copied as text, its orders in the order of the legs', async () => {
  const { page, context } = await openDesk()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy order ticket' }).click()
  await page.getByRole('button', { name: 'Ticket copied' }).waitFor()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines[0]).toBe('Fixed bond · Deribit BTC-25DEC26 · 2026-11-19T22:24Z')
  expect(lines.slice(1).map((line) => line.slice(0, 7))).toEqual(['1. Buy ', '2. Sell', '3. 0.00'])
  expect(lines[2]).toContain('102,201 contracts')
})

test('a CSV saved while a text is refused holds the last valid inputs with their figures, and says so', async () => {
  const { page } = await openDesk()
  await openExample(page, 'Backwardation')
  await expectFigures(page, { contracts: '1,200,500' })
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ])
    return readFileSync(await download.path(), 'utf8').split(/\r?\n/)
  }
  const before = await saved()
  await type(page, 'spotPrice', 'abc')
  await page.getByText('From the last valid inputs').waitFor()
  const after = await saved()
  expect(after.slice(1, 3)).toEqual([
    'state,last-valid-inputs,From the last valid inputs,,',
    'not-used,spotPrice,Spot,abc,',
  ])
  expect([after[0], ...after.slice(3)]).toEqual(before)
})
