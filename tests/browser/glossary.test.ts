import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openWorking, control, dismiss, eventually, figure, reveal, whenDrawn } from './acts'
import { expectNoViolation } from './axe'
import { openDesk, watchDesks, type Opening } from './page'

watchDesks()

const card = (page: Page, name?: string): Locator =>
  page.locator('.entry-card').and(page.getByRole('dialog', name === undefined ? {} : { name, exact: true }))
const label = (page: Page, name: string): Locator => page.locator(`main [data-entry="${name}"]`).first()
const fieldLabel = (page: Page, field: string): Locator => page.locator(`[data-field="${field}"] [data-entry]`).first()

/** The desk with the glossary listening: it is fetched beside the first drawing. */
async function openListening(opening: Opening = {}): Promise<Page> {
  const { page } = await openDesk(opening)
  await page.waitForLoadState('networkidle')
  return page
}

async function expectInSight(page: Page): Promise<void> {
  const { x, y, width, height } = (await card(page).boundingBox())!
  const { width: wide, height: high } = page.viewportSize()!
  expect(x).toBeGreaterThanOrEqual(0)
  expect(y).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(wide)
  expect(y + height).toBeLessThanOrEqual(high)
}

describe('an entry opens', () => {
  test('by a click on the label of a field, beside it and not over it', async () => {
    const page = await openListening()
    for (const [field, name] of [
      ['costOfCapital', 'Cost of capital'],
      ['venue', 'Venue'],
      ['path', 'Path'],
    ] as const) {
      await reveal(page, field)
      await fieldLabel(page, field).click()
      await card(page, name).waitFor()
      await expectInSight(page)
      expect(await card(page).evaluate((shown) => shown === document.activeElement)).toBe(true)
    }
    expect(await card(page).count()).toBe(1)
    const { y } = (await card(page).boundingBox())!
    const box = (await fieldLabel(page, 'path').boundingBox())!
    expect(y > box.y + box.height || y < box.y).toBe(true)
    await page.mouse.click(5, 500)
    await eventually(() => card(page).count()).toBe(0)
  })

  test('by a click on the label of a figure, named as there, and says what else the word means', async () => {
    const page = await openListening()
    await label(page, 'basis').click()
    await card(page, 'Basis').waitFor()
    expect(await card(page).innerText()).toMatch(/Future minus spot.*Elsewhere.*spot minus future/s)
    await expectInSight(page)
    await dismiss(page, card(page))
    await label(page, 'dv01Usd').click()
    await card(page, 'Basis DV01').waitFor()
    await label(page, 'spotFeeUsd').click()
    await card(page, 'Fee').getByText('Spot fee', { exact: true }).waitFor()
  })

  test('by F1 in a field and on a figure, and Escape closes it and goes back', async () => {
    const page = await openListening()
    await control(page, 'futuresPrice').focus()
    await page.keyboard.press('F1')
    await card(page, 'Futures price').waitFor()
    await dismiss(page, card(page))
    expect(await control(page, 'futuresPrice').evaluate((input) => input === document.activeElement)).toBe(true)

    const open = page
      .getByRole('button')
      .filter({ has: figure(page, 'returnRate') })
      .first()
    await open.focus()
    await page.keyboard.press('F1')
    await card(page, 'Return over the term').waitFor()
    await dismiss(page, card(page))
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('by F1 over a figure that cannot have the focus, and from a letter of a working', async () => {
    const page = await openListening()
    await whenDrawn(page)
    await figure(page, 'capitalUsd').hover()
    await page.keyboard.press('F1')
    await card(page, 'Capital').waitFor()
    await dismiss(page, card(page))
    await openWorking(page)
    await page.locator('[data-step="faceUsd"] summary').click()
    await page.locator('[data-step="faceUsd"] dt [data-entry="multiplier"]').click()
    await card(page, 'Contract size').waitFor()
    await dismiss(page, card(page))
    await page.locator('[data-step="faceUsd"] summary').focus()
    await page.keyboard.press('F1')
    await card(page, 'Face value').waitFor()
  })

  test('and turns to the entries beside it, keeping the way back', async () => {
    const page = await openListening()
    await label(page, 'basis').click()
    await card(page, 'Basis').getByRole('button', { name: 'Calendar spread' }).click()
    await card(page, 'Calendar spread').getByRole('button', { name: 'Implied forward yield' }).click()
    expect(await card(page, 'Implied forward yield').innerText()).toContain('which a short earns and a long pays')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Calendar spread')
    await dismiss(page, card(page))
    expect(await label(page, 'basis').evaluate((button) => button === document.activeElement)).toBe(true)
    await label(page, 'basis').click()
    await card(page, 'Basis').getByRole('button', { name: 'Close' }).click()
    await eventually(() => card(page).count()).toBe(0)
  })

  test('without standing in the way of Tab', async () => {
    const page = await openListening()
    await control(page, 'spotPrice').focus()
    await page.keyboard.press('Tab')
    expect(await control(page, 'futuresPrice').evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await page.getByLabel('Futures price').first().inputValue()).toBe('67,010.00')
  })

  test('in Chinese', async () => {
    const page = await openListening({ locale: 'zh-CN' })
    await fieldLabel(page, 'capitalUsd').click()
    await card(page, '本金').waitFor()
    expect(await card(page).innerText()).not.toMatch(/See also|Close/)
    await dismiss(page, card(page))
    await label(page, 'basis').click()
    await card(page, '基差').getByRole('button', { name: '期货升水' }).click()
    await card(page, '期货升水').waitFor()
  })
})

describe('on a small screen', () => {
  const small: Opening = { width: 390, height: 844 }

  test('an entry is a sheet at the foot of the page', async () => {
    const page = await openListening(small)
    await label(page, 'carryUsd').click()
    await card(page, 'Net carry').waitFor()
    const { x, y, width, height } = (await card(page).boundingBox())!
    expect([x, width, Math.round(y + height)]).toEqual([0, small.width, small.height])
  })

  test('an entry opens above the sheet of the desk, which stays open', async () => {
    const page = await openListening(small)
    await page.getByRole('region', { name: 'Market & account' }).getByRole('button').click()
    await fieldLabel(page, 'lotSize').click()
    await card(page, 'Lot').getByRole('button', { name: 'Contracts' }).click()
    await card(page, 'Contracts').waitFor()
    await expectInSight(page)
    await dismiss(page, card(page))
    expect(await page.getByRole('dialog', { name: 'Market & account' }).count()).toBe(1)
    await fieldLabel(page, 'multiplier').click()
    await card(page, 'Contract size').waitFor()
  })
})

/** The first screenful comes with the page, the others in the frames after it. */
const allEntries = (page: Page) => page.locator('.glossary [aria-busy="false"] .entry').last().waitFor()

describe('the page of all entries', () => {
  const entry = (page: Page, name: string) =>
    page.locator('.entry').filter({ has: page.getByRole('heading', { name, exact: true }) })

  test('opens from an entry, is filtered by a word in either language, and leads from one to another', async () => {
    const page = await openListening()
    await label(page, 'basis').click()
    await card(page, 'Basis').getByRole('link', { name: 'All entries' }).click()
    await page.getByRole('heading', { name: 'Glossary', level: 1 }).waitFor()
    await eventually(() => card(page).count()).toBe(0)
    await allEntries(page)
    const all = await page.locator('.entry').count()
    expect(all).toBeGreaterThan(100)
    await page.getByRole('searchbox').fill('CONTANGO')
    const filtered = await page.locator('.entry').count()
    expect(filtered).toBeGreaterThan(1)
    expect(filtered).toBeLessThan(12)
    await page.getByRole('searchbox').fill('再平衡')
    await entry(page, 'Re-hedge, rebalancing').getByRole('button', { name: 'Lot' }).click()
    await eventually(() => page.locator('.entry').count()).toBe(all)
    expect(await entry(page, 'Lot').evaluate((shown) => shown === document.activeElement)).toBe(true)
    await page.getByRole('searchbox').fill('zzz')
    await page.getByRole('status').filter({ hasText: 'No entry has this word.' }).waitFor()
  })

  test('is in Chinese by the pinyin', async () => {
    const page = await openListening({ hash: '#glossary', locale: 'zh-CN' })
    await allEntries(page)
    const names = await page.locator('.entry h2').allInnerTexts()
    const places = ['本金', '基差', '资金费率'].map((name) => names.indexOf(name))
    expect(places[0]).toBeGreaterThanOrEqual(0)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})

test('axe finds nothing in an entry', async () => {
  const page = await openListening()
  await label(page, 'basis').click()
  await card(page, 'Basis').waitFor()
  await expectNoViolation(page, 'an entry')
})

test('an address of an entry opens the glossary at it, and so does the link of its card', async () => {
  const { page } = await openDesk({ hash: '#glossary-basis' })
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await eventually(focused).toBe('entry-basis')
  await page.goto(page.url().replace(/#.*/, '#fixed-bond'))
  await control(page, 'costOfCapital').focus()
  await page.keyboard.press('F1')
  await card(page).getByRole('link', { name: 'All entries' }).click()
  await eventually(focused).toBe('entry-costOfCapital')
  expect(await page.title()).toBe('Glossary · NakaDesk')
})

test('the head of a ledger’s column opens the entry of what stands under it', async () => {
  const page = await openListening({ hash: '#floating-bond' })
  await page.locator('.listing th[data-entry="paymentCoin"]').click()
  await card(page).waitFor()
  await dismiss(page, card(page))
})
