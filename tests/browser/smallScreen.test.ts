import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openWorking, control, eventually, expectFigures, figure, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

describe('on a small screen', () => {
  const small = { width: 390, height: 844 }
  const desk = (page: Page) => page.getByRole('region', { name: 'Market & account' })

  test('the desk bar is a line that opens a sheet, and typing there moves the answer', async () => {
    const { page } = await openDesk(small)
    expect(await desk(page).getByRole('textbox').count()).toBe(0)
    expect(await desk(page).getByRole('button').innerText()).toMatch(/Deribit\s+.*65,432\.50.*67,010\.00/s)
    expect((await desk(page).boundingBox())!.height).toBeLessThan(64)
    await desk(page).getByRole('button').click()
    const sheet = page.getByRole('dialog', { name: 'Market & account' })
    await sheet.waitFor()
    expect(await sheet.locator('[data-field]').count()).toBe(19)
    const { y, height } = (await sheet.boundingBox())!
    expect(Math.round(y + height)).toBe(small.height)
    const answer = sheet.getByRole('group', { name: 'Result' })
    const before = await answer.innerText()
    await control(page, 'futuresPrice').fill('68,000')
    await eventually(() => answer.innerText()).not.toBe(before)
    await sheet.locator('.sheet__buttons').scrollIntoViewIfNeeded()
    expect((await answer.boundingBox())!.y).toBeGreaterThanOrEqual((await sheet.boundingBox())!.y)
    await sheet.getByRole('button', { name: 'Done' }).click()
    await eventually(() => sheet.count()).toBe(0)
    await expectFigures(page, { basis: '+2,567.50' })
    expect(await desk(page).getByRole('button').innerText()).toContain('68,000')
  })

  test('the sheet leads to the quotes, and holds the language and the theme', async () => {
    const { page } = await openDesk(small)
    await desk(page).getByRole('button').click()
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
    await page.getByRole('dialog').getByRole('button', { name: '报价' }).click()
    await page.getByRole('dialog', { name: '报价' }).getByRole('textbox').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
  })

  test('the answer comes first, then the chart, the figures and the ticket, the working; the menu is at the foot', async () => {
    const { page } = await openDesk(small)
    await whenDrawn(page)
    const top = async (name: string) => (await page.getByRole('region', { name, exact: true }).boundingBox())!.y
    const order = [
      await top('Result'),
      await top('Chart'),
      (await figure(page, 'coin').boundingBox())!.y,
      await top('Details'),
    ]
    expect(order).toEqual([...order].sort((one, other) => one - other))
    const menu = (await page.getByRole('navigation').boundingBox())!
    expect(Math.round(menu.y + menu.height)).toBe(small.height)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('link', { name: 'Inverse' }).click()
    await page.getByRole('heading', { name: 'Inverse contract' }).waitFor()
    await eventually(async () => (await top('Result')) < (await top('Chart'))).toBe(true)
  })

  test('a ranking is read as cards, a row each, without dragging it sideways', async () => {
    const { page } = await openDesk({ ...small, hash: '#roll-desk' })
    const cards = page.locator('.board__lead tbody tr')
    await eventually(() => cards.count()).toBe(8)
    const frame = page.locator('.board__lead .listing')
    expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    expect(await frame.getByRole('columnheader', { name: 'At horizon, USD' }).count()).toBe(1)
    // What an alternative does not have takes no room: holding has no far price to break even at.
    const held = cards.filter({ hasText: 'Hold BTC-25DEC26' })
    expect(await held.locator('td:visible').count()).toBe(4)
  })

  test('the answer stands above the fold', async () => {
    const { page } = await openDesk(small)
    for (const size of [small, { width: 1440, height: 900 }, { width: 1024, height: 768 }]) {
      await page.setViewportSize(size)
      const { y, height } = (await page.getByRole('region', { name: 'Result' }).boundingBox())!
      expect(y + height).toBeLessThan(size.height)
    }
  })

  test('nothing to be touched is smaller than 24 pixels, but for figures within a text', async () => {
    const { page } = await openDesk(small)
    await whenDrawn(page)
    const tooSmall = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, select, summary, input, label:has(input[type=radio])')]
          .filter((target) => target.querySelector('[data-term]') === null && target.checkVisibility())
          .filter((target) => !target.matches('.skip, input[type=radio], [href="#answer"]'))
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
      )
    expect(await tooSmall()).toEqual([])
    await openWorking(page)
    await page.locator('[data-step]').first().waitFor()
    expect(await tooSmall()).toEqual([])
    await page.keyboard.press('Escape')
    await desk(page).getByRole('button').click()
    await control(page, 'multiplier').waitFor()
    expect(await tooSmall()).toEqual([])
  })

  test('four panels stand at the foot, all others behind More; a choice closes it, and so does Escape', async () => {
    const { page } = await openDesk(small)
    const links = page.getByRole('navigation').getByRole('link')
    const more = page.getByRole('button', { name: 'More' })
    expect(await links.allInnerTexts()).toEqual(['Fixed bond', 'Floating bond', 'Roll', 'Compare'])
    await more.click()
    await page.getByRole('heading', { name: 'Market', exact: true }).waitFor()
    const boxes = await links.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height))
    expect(boxes.filter((height) => height < 44)).toEqual([])
    await page.getByRole('link', { name: 'Custody' }).click()
    await page.getByRole('heading', { name: 'Custody', level: 1 }).waitFor()
    await eventually(() => links.count()).toBe(4)
    expect(await more.getAttribute('aria-current')).toBe('true')
    await more.press('Enter')
    await eventually(() => links.count()).toBeGreaterThan(4)
    await page.keyboard.press('Escape')
    await eventually(() => links.count()).toBe(4)
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})
