import { describe, expect, test } from 'vitest'
import { control, eventually, expectFigures, number, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const value = (page: Parameters<typeof control>[0], field: string) => control(page, field).inputValue()
type Page = Parameters<typeof control>[0]
const warning = (page: Page) => page.locator('.desk .field__warning')
/** The list of futures comes after the charts. */
const whenListed = (page: Page) => page.getByRole('combobox', { name: 'Future', exact: true }).waitFor()

describe('the future of the desk', () => {
  test('typed by its name sets its expiry, and says that the price is another one’s until it is typed', async () => {
    const { page } = await openDesk()
    await whenListed(page)
    const before = await number(page, 'grossAnnualisedYield')
    await type(page, 'symbol', 'BTC-26MAR27')
    expect(await value(page, 'expiry')).toBe('2027-03-26T08:00Z')
    await eventually(() => number(page, 'daysToExpiry')).toBe('126.4')
    expect(await number(page, 'grossAnnualisedYield')).not.toBe(before)
    await eventually(() => warning(page).allInnerTexts()).toEqual(['Price is still that of BTC-25DEC26.'])
    await control(page, 'futuresPrice').fill('70,100')
    await eventually(() => warning(page).count()).toBe(0)
    // The name and all that it brought are one step.
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    expect([await value(page, 'symbol'), await value(page, 'expiry')]).toEqual(['BTC-25DEC26', '2026-12-25T08:00Z'])
  })

  test('of another venue brings that venue, its size and its fees', async () => {
    const { page } = await openDesk()
    await whenListed(page)
    await type(page, 'symbol', 'FI_XBTUSD_270326')
    expect([await value(page, 'venue'), await value(page, 'expiry')]).toEqual(['kraken', '2027-03-26T16:00Z'])
    await expectFigures(page, { daysToExpiry: '126.73' })
  })

  test('unknown and with another day than the expiry says so, and offers the day', async () => {
    const { page } = await openDesk()
    await whenListed(page)
    await type(page, 'symbol', 'BTC-27MAR27')
    await eventually(() => warning(page).innerText()).toContain('BTC-27MAR27 ends on 2027-03-27, not at this expiry.')
    expect(await value(page, 'expiry')).toBe('2026-12-25T08:00Z')
    await warning(page).getByRole('button', { name: 'Set 2027-03-27T08:00Z' }).click()
    await eventually(() => warning(page).count()).toBe(0)
    expect(await value(page, 'expiry')).toBe('2027-03-27T08:00Z')
  })

  test('is chosen from the calendar of its venue by keyboard', async () => {
    const { page } = await openDesk()
    await whenListed(page)
    const field = control(page, 'symbol')
    await field.focus()
    await field.press('ArrowDown')
    const names = await page.getByRole('option').locator('span:first-child').allInnerTexts()
    expect(names).toEqual([
      'BTC-20NOV26',
      'BTC-27NOV26',
      'BTC-25DEC26',
      'BTC-29JAN27',
      'BTC-26MAR27',
      'BTC-25JUN27',
      'BTC-24SEP27',
    ])
    for (let step = 0; step < 4; step++) await field.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBe('instrument-list-4')
    await field.press('Enter')
    expect([await value(page, 'symbol'), await value(page, 'expiry')]).toEqual(['BTC-26MAR27', '2027-03-26T08:00Z'])
    await eventually(() => page.getByRole('listbox').count()).toBe(0)
  })
})

describe('a field of the desk', () => {
  test('understands a day as its venue settles it, and amounts as people write them', async () => {
    const { page } = await openDesk()
    await type(page, 'expiry', '26MAR27')
    await eventually(() => number(page, 'daysToExpiry')).toBe('126.4')
    expect(await value(page, 'expiry')).toBe('26MAR27')
    await type(page, 'capitalUsd', '5m')
    expect(await value(page, 'expiry')).toBe('2027-03-26T08:00Z')
    await type(page, 'spotPrice', '64.25k')
    expect(await value(page, 'capitalUsd')).toBe('5,000,000')
    await control(page, 'venue').focus()
    await control(page, 'venue').selectOption('kraken')
    await eventually(() => value(page, 'expiry')).toBe('2027-03-26T16:00Z')
    expect([await value(page, 'spotPrice'), await value(page, 'expiry')]).toEqual(['64,250', '2027-03-26T16:00Z'])
    // What is kept is what was typed.
    await eventually(() => page.evaluate(() => localStorage.getItem('nakadesk'))).toContain('"expiry":"26MAR27"')
  })
})

test('a change of venue recounts a typed position, and says so', async () => {
  const { page } = await openDesk({ hash: '#roll-desk' })
  await control(page, 'contracts').fill('102,180')
  await control(page, 'venue').selectOption('binance')
  await eventually(() => value(page, 'contracts')).toBe('10,218')
  await page.getByText('Contracts converted to the new contract size.').waitFor()
  await expectFigures(page, { buyNear: '10,218' })
  // The future is that venue's of the same day, and its price still the other's.
  expect(await value(page, 'symbol')).toBe('BTCUSD_261225')
  await eventually(() => warning(page).allInnerTexts()).toEqual(['Price is still that of BTC-25DEC26.'])
})
