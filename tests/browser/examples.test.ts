import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chooseView, expectFigures, figureTexts, notice, openExample, reveal, type, typedTexts } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

/** The examples that are marked in their menu as open and unchanged. */
async function marked(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.locator('.menu__item').first().waitFor()
  const names = await page.locator('.menu__item[aria-pressed="true"] > :first-child').allInnerTexts()
  await page.keyboard.press('Escape')
  return names
}

describe('an example', () => {
  test('fills desk and panel with its question, names its source, and is marked while it stands unchanged', async () => {
    const { page } = await openDesk()
    const answers: readonly [name: string, contracts: string, source: string][] = [
      ['Essay 2021', '150,000', 'Source: Cash-and-carry essay, 2021.'],
      ['Backwardation', '1,200,500', 'Source: Illustrative: the future below spot'],
      ['BitMEX, July 2021', '251,200', 'Source: XBTU21 mid against the index'],
      ['Quarterly 2026', '102,201', 'Source: Illustrative, Deribit-like'],
    ]
    for (const [name, contracts, source] of answers) {
      await openExample(page, name)
      await expectFigures(page, { contracts })
      await page.getByText(source).waitFor()
      expect(await marked(page)).toEqual([name])
    }
    await type(page, 'capitalUsd', '1,000,001')
    expect(await marked(page)).toEqual([])
  })

  test('takes nothing away: what was there is brought back, to the letter', async () => {
    const { page } = await openDesk()
    await type(page, 'spotPrice', '.5e5')
    await reveal(page, 'interimSpotPrice')
    await type(page, 'interimSpotPrice', '-5')
    const typed = await typedTexts(page)
    await openExample(page, 'Essay 2021')
    await expectFigures(page, { contracts: '150,000' })
    await notice(page).getByRole('button', { name: 'Undo' }).click()
    expect(await typedTexts(page)).toEqual(typed)
    expect(await notice(page).innerText()).toBe('')
  })

  test('of the inverse contract answers as its source does', async () => {
    const { page } = await openDesk({ hash: '#inverse-contract' })
    await openExample(page, 'Synthetic dollar')
    await chooseView(page, 'Liquidation and bankruptcy')
    await expectFigures(page, { pnlCoin: '−0.99999', pnlUsd: '−99,999.00', liquidationOnEntryValue: '200.00' })
    await openExample(page, 'Short, a tenth posted')
    await expectFigures(page, { liquidationOnLiquidationValue: '165.83', bankruptcyPrice: '166.67' })
    await openExample(page, 'Long, price doubles')
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
  expect(await notice(page).innerText()).toContain('Panel, market and account reset.')
  await notice(page).getByRole('button', { name: 'Undo' }).click()
  await expectFigures(page, { capitalUsd: '5,000.00' })
})
