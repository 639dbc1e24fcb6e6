import { describe, expect, test } from 'vitest'
import { control, eventually, expectFigures, figureTexts, notice, openExample, reveal, type, typedTexts } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('a reload keeps every text as typed, the bad one too, and the panel, language and theme', async () => {
  const { page } = await openDesk()
  await openExample(page, 'Essay 2021')
  await type(page, 'capitalUsd', '123,456.70')
  await reveal(page, 'interimSpotPrice')
  await type(page, 'interimSpotPrice', '.5')
  const [typed, figures] = [await typedTexts(page), await figureTexts(page)]
  await page.getByRole('link', { name: 'Inverse' }).click()
  await page.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
  await type(page, 'entryPrice', '48,000.')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  const contract = await typedTexts(page)
  await page.reload()
  await page.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
  expect(await typedTexts(page)).toEqual(contract)
  expect(await page.getByRole('combobox', { name: 'Theme' }).inputValue()).toBe('dark')
  await page.getByRole('link', { name: 'Fixed bond' }).click()
  await page.getByRole('heading', { name: 'Fixed bond', level: 1 }).waitFor()
  await reveal(page, 'interimSpotPrice')
  expect(await typedTexts(page)).toEqual(typed)
  expect(await figureTexts(page)).toEqual(figures)
  expect(await notice(page).innerText()).toBe('')
})

describe('what was saved and cannot be read', () => {
  const damaged = ['{broken', 'null']
  test.each(damaged)('%s is set aside with a clear word, and the desk opens afresh', async (saved) => {
    const { page } = await openDesk({ storage: { nakadesk: saved } })
    await eventually(() => notice(page).innerText()).toContain('Saved inputs unreadable; defaults loaded.')
    await expectFigures(page, { contracts: '102,201' })
    expect(await page.evaluate(() => localStorage.getItem('nakadesk.damaged'))).toBe(saved)
    await type(page, 'spotPrice', '61,000')
    await page.reload()
    await page.getByRole('main').waitFor()
    expect(await control(page, 'spotPrice').inputValue()).toBe('61,000')
    expect(await notice(page).innerText()).toBe('')
  })
})

test('a part of what was saved that cannot be read is left out with a word, and the rest is there', async () => {
  const texts = { spotPrice: 65432.5, futuresPrice: '68,000' }
  const saved = JSON.stringify({
    state: { panel: 'fixed-bond', desk: texts, panels: {}, language: null, theme: 'dark' },
  })
  const { page } = await openDesk({ storage: { nakadesk: saved } })
  await eventually(() => notice(page).innerText()).toContain('Some saved inputs were unreadable and left out.')
  expect(await control(page, 'futuresPrice').inputValue()).toBe('68,000')
  expect(await control(page, 'spotPrice').inputValue()).toBe('65,432.50')
  expect(await page.getByRole('combobox', { name: 'Theme' }).inputValue()).toBe('dark')
  expect(await page.evaluate(() => localStorage.getItem('nakadesk.damaged'))).toBe(saved)
})

test('what a newer version has saved is left alone, and told', async () => {
  const saved = '{"version":99,"state":{"everything":"else"}}'
  const { page } = await openDesk({ storage: { nakadesk: saved } })
  await eventually(() => notice(page).innerText()).toContain('A newer version of NakaDesk has saved inputs here.')
  await type(page, 'spotPrice', '61,000')
  await page.reload()
  await page.getByRole('main').waitFor()
  expect(await control(page, 'spotPrice').inputValue()).toBe('61,000')
  expect(await page.evaluate(() => localStorage.getItem('nakadesk'))).toBe(saved)
})

test('a browser that saves nothing is said to, once, and everything else works', async () => {
  const { page } = await openDesk()
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.reload()
  await page.getByRole('main').waitFor()
  await type(page, 'spotPrice', '61,000')
  await eventually(() => notice(page).innerText()).toContain('inputs are kept until the page closes')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await type(page, 'futuresPrice', '62,000')
  await expectFigures(page, { basis: '+1,000.00' })
  expect(await notice(page).innerText()).toBe('')
})
