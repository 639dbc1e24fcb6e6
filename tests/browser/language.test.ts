import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chooseView, control, eventually, figureTexts, openWorking, type } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile } from './quoteTexts'

watchDesks()

const language = (page: Page) => page.evaluate(() => document.documentElement.lang)

/** Names of venues and products, units and notations, which stay as they are in every language. */
const ofEveryLanguage = new Set([
  'NakaDesk',
  'English',
  'Deribit',
  'Binance',
  'Bybit',
  'OKX',
  'Kraken',
  'Futures',
  'BitMEX',
  'CF',
  'CME',
  'BTC',
  'USD',
  'UTC',
  'CSV',
  'JSON',
  'DV',
  'Act',
  'Md',
  'XBTU',
  'XBTZ',
  'DEC',
  'Ctrl',
  'MB',
  'MOVE',
  'ETF',
  'ADL',
  'LTV',
  'OI',
  'APR',
  'APY',
])

/** Words of two Latin letters or more that the page shows or says, beside those. */
async function latinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const said = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
      said.map((name) => element.getAttribute(name) ?? ''),
    )
    return [document.title, document.body.innerText, ...attributes]
  })
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])
  return [...new Set(words)].filter((word) => !ofEveryLanguage.has(word))
}

test('the language is chosen in the navigation: Chinese, and back to English', async () => {
  const { page } = await openDesk()
  expect(await language(page)).toBe('en')
  const english = await figureTexts(page)
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: '中文' })
  await eventually(() => language(page)).toBe('zh-Hans')
  expect(await page.title()).toBe('固定利率债券 · NakaDesk')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('固定利率债券')
  await page.reload()
  await page.getByRole('heading', { name: '固定利率债券', level: 1 }).waitFor()
  expect(await language(page)).toBe('zh-Hans')
  await page.getByRole('combobox', { name: '语言' }).selectOption({ label: 'English' })
  await eventually(() => language(page)).toBe('en')
  expect(await page.title()).toBe('Fixed bond · NakaDesk')
  expect(await figureTexts(page)).toEqual(english)
})

test.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-Hant-TW', 'zh-Hans'],
  ['de-DE', 'en'],
])('a reader of %s begins in %s', async (locale, begun) => {
  const { page } = await openDesk({ locale })
  expect(await language(page)).toBe(begun)
  expect(await page.getByRole('navigation', { name: begun === 'zh-Hans' ? '计算器' : 'Calculators' }).count()).toBe(1)
})

describe('in Chinese no English word is left', () => {
  test('in the bond: its panel, its working, the whole desk bar, a mistake and the quotes', async () => {
    const { page } = await openDesk({ locale: 'zh-CN' })
    for (const label of ['交易所', '现货价', '期货价', '本金', '资金成本'])
      await page.getByLabel(label).first().waitFor()
    await page.getByRole('button', { name: '合约与费用' }).click()
    await control(page, 'multiplier').waitFor()
    expect(await latinWords(page)).toEqual([])
    await chooseView(page, '结算明细')
    expect(await latinWords(page)).toEqual([])
    await openWorking(page)
    await page.locator('[data-step]').first().waitFor()
    expect(await latinWords(page)).toEqual([])
    await type(page, 'spotPrice', '-5')
    expect(await page.getByRole('alert').innerText()).toBe('现货价必须大于零，当前为 -5')
    expect(await latinWords(page)).toEqual([])
    await dropFile(page, { name: '报价.html', text: '<!doctype html>' })
    await page.getByRole('dialog', { name: '报价' }).getByRole('alert').waitFor()
    const words = await latinWords(page)
    expect(words.filter((word) => !/^(instrument|active|symbol|expiry|utc|bid|ask|mark)$/.test(word))).toEqual([])
  })

  test('in the inverse contract, and in its other chart as a table', async () => {
    const { page } = await openDesk({ locale: 'zh-CN', hash: '#inverse-contract' })
    await page.getByRole('heading', { name: '币本位（反向）合约', level: 1 }).waitFor()
    expect(await latinWords(page)).toEqual([])
    await chooseView(page, '保证金与持仓（美元）')
    await page.getByRole('button', { name: '以表格显示' }).click()
    expect(await latinWords(page)).toEqual([])
  })
})
