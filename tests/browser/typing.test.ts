import { describe, expect, test } from 'vitest'
import { control, eventually, expectFigures, openExample, problem } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('a number is kept exactly as typed, key by key', async () => {
  const { page } = await openDesk()
  const input = control(page, 'costOfCapital')
  for (const text of ['4.25', '.5', '1,000.50', '１００', '−3', '1e3', '007.10']) {
    await input.fill('')
    const keys = Array.from(text)
    for (const [index, key] of keys.entries()) {
      await page.keyboard.insertText(key)
      expect(await input.inputValue()).toBe(keys.slice(0, index + 1).join(''))
    }
    await input.press('Tab')
    expect(await input.inputValue()).toBe(text)
    expect(await problem(page, 'costOfCapital').count(), text).toBe(0)
  }
})

test('a digit typed in the middle stays there, and so does the caret', async () => {
  const { page } = await openDesk()
  const input = control(page, 'capitalUsd')
  await input.fill('1,000.50')
  await input.press('Home')
  await input.press('ArrowRight')
  await page.keyboard.type('2')
  await page.keyboard.type('3')
  expect(await input.inputValue()).toBe('123,000.50')
})

describe('while a number is still on its way', () => {
  test('it is not complained of before its field is left', async () => {
    const { page } = await openDesk()
    const input = control(page, 'costOfCapital')
    for (const text of ['-', '1e', '+', '1,0']) {
      await input.fill('')
      await input.pressSequentially(text)
      expect(await problem(page, 'costOfCapital').count(), text).toBe(0)
      expect(await input.getAttribute('aria-invalid')).toBe('false')
      await input.press('Tab')
      expect(await problem(page, 'costOfCapital').innerText()).toContain(`, was ${text}`)
      expect(await input.getAttribute('aria-invalid')).toBe('true')
    }
  })

  test('a zero may be the beginning of 0.5, and is no price', async () => {
    const { page } = await openDesk()
    const input = control(page, 'spotPrice')
    await input.fill('')
    await input.pressSequentially('0')
    expect(await problem(page, 'spotPrice').count()).toBe(0)
    await input.press('Tab')
    expect(await problem(page, 'spotPrice').innerText()).toBe('Spot must be greater than zero, was 0')
  })

  test('`1.` is a one already, before and after the field is left', async () => {
    const { page } = await openDesk()
    await openExample(page, 'Essay 2021')
    const input = control(page, 'costOfCapital')
    await input.fill('')
    await input.pressSequentially('1.')
    await expectFigures(page, { excessYield: '+49.0000' })
    expect(await problem(page, 'costOfCapital').count()).toBe(0)
    await input.press('Tab')
    expect(await problem(page, 'costOfCapital').count()).toBe(0)
  })

  test('an expiry is complained of only when it is left half written', async () => {
    const { page } = await openDesk()
    const input = control(page, 'expiry')
    await input.fill('')
    for (const key of '25dec2') {
      await page.keyboard.insertText(key)
      expect(await problem(page, 'expiry').count(), await input.inputValue()).toBe(0)
    }
    await input.fill('')
    for (const key of '2026-12-25T08:00') {
      await page.keyboard.insertText(key)
      expect(await problem(page, 'expiry').count(), await input.inputValue()).toBe(0)
    }
    await input.press('Tab')
    expect(await problem(page, 'expiry').innerText()).toContain('must read like 2026-12-25T08:00Z')
  })
})

test('a cell of a table keeps what is typed into it, key by key: blanks, semicolons, and after a reload', async () => {
  const { page } = await openDesk({ hash: '#roll-desk' })
  const cells = page.locator('[data-field="fars"] .rows__row').first().locator('input')
  const [expiry, price] = [await cells.nth(1).inputValue(), await cells.nth(2).inputValue()]
  const typeInto = async (column: number, text: string) => {
    await cells.nth(column).fill('')
    const keys = Array.from(text)
    for (const [index, key] of keys.entries()) {
      await cells.nth(column).pressSequentially(key)
      expect(await cells.nth(column).inputValue()).toBe(keys.slice(0, index + 1).join(''))
    }
  }
  await typeInto(0, ' My far 26; the second')
  await typeInto(1, '2027-03-26 08:00Z')
  expect(await cells.nth(2).inputValue()).toBe(price)
  expect(await problem(page, 'fars').count()).toBe(0)
  await page.reload()
  await cells.first().waitFor()
  expect([await cells.nth(0).inputValue(), await cells.nth(1).inputValue()]).toEqual([
    ' My far 26; the second',
    '2027-03-26 08:00Z',
  ])
  await typeInto(1, '25 Jun 27')
  expect(await problem(page, 'fars').count()).toBe(0)
  // A day is understood as its venue settles it, once it is left.
  await cells.nth(1).press('Tab')
  await eventually(() => cells.nth(1).inputValue()).toBe('2027-06-25T08:00Z')
  await cells.nth(1).fill(expiry)
  expect(await problem(page, 'fars').count()).toBe(0)
})
