import { describe, expect, test } from 'vitest'
import { calculatorIds } from '../../src/calculators'
import { control, dismiss, figure, openDeskDetails, reveal, whenDrawn } from './acts'
import { expectNoViolation, lookThrough, looks, violations } from './axe'
import { openDesk, watchDesks } from './page'
import { goTo, goToPage } from './walk'
import { dropFile, quotesDialog } from './quoteTexts'
import { futureRow, jsonOf } from '../market/readers/payloads'

watchDesks()

const quotes = {
  name: 'quotes.json',
  text: jsonOf([futureRow, { ...futureRow, symbol: '"ETHH30"', underlying: '"ETH"' }]),
}
/** What has an address of its own, beside the panels. */
const pages = ['learn', 'learn-the-trade', 'glossary']

describe('axe finds nothing against WCAG 2.2 AA, in either theme, in forced colours, wide and narrow', () => {
  const walks = looks.map((seen, at) => ({ ...seen, locale: at === 1 ? 'zh-CN' : 'en-GB' }))
  test.each(walks)('on any panel or page: %o', async ({ locale, ...seen }) => {
    const { page } = await openDesk({ locale })
    await lookThrough(page, seen)
    const look = async (address: string) => expect.soft(await violations(page), address).toEqual([])
    for (const id of calculatorIds) {
      await goTo(page, id)
      await look(id)
    }
    for (const address of pages) {
      await goToPage(page, address)
      await look(address)
    }
  })

  test('in the bond with a working open', async () => {
    const { page } = await openDesk()
    await whenDrawn(page)
    await page
      .getByRole('button')
      .filter({ has: figure(page, 'finalUsd') })
      .first()
      .click()
    await page.locator('[data-step="finalUsd"] math').first().waitFor()
    await expectNoViolation(page, 'with a working')
  })

  test('at the crosshair of a chart, in the palette, on the sheet of keys, in an entry and in a menu', async () => {
    const { page } = await openDesk({ hash: '#risks' })
    await whenDrawn(page)
    const look = async (state: string) => expect.soft(await violations(page), state).toEqual([])
    await page.locator('.chart__picture').focus()
    await page.locator('.chart__frame').waitFor()
    await look('crosshair')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await look('palette')
    await dismiss(page, page.getByRole('dialog'))
    await page.keyboard.press('?')
    await page.locator('.shortcut-sheet').waitFor()
    await look('keys')
    await dismiss(page, page.getByRole('dialog'))
    await page.locator('.strip .figure--open').first().press('F1')
    await page.locator('.entry-card h2').waitFor()
    await look('entry')
    await dismiss(page, page.locator('.entry-card'))
    await page.getByRole('button', { name: /^Examples/ }).press('Enter')
    await page.locator('.menu__item').first().focus()
    await page.keyboard.press('ArrowDown')
    expect(
      await page
        .locator('.menu__item')
        .nth(1)
        .evaluate((item) => item === document.activeElement),
    ).toBe(true)
    await look('menu')
  })

  test('in the bond with mistakes in every kind of field, and its chart as a table', async () => {
    const { page } = await openDesk()
    await whenDrawn(page)
    await page.getByRole('button', { name: 'Show as table' }).click()
    await reveal(page, 'interimSpotPrice')
    await control(page, 'interimSpotPrice').fill('abc')
    await control(page, 'path').fill('-5')
    await openDeskDetails(page)
    await control(page, 'lotSize').fill('')
    await page.getByText('From the last valid inputs').waitFor()
    // The folded part of the desk bar is a sheet on a small screen, and opens as one.
    await expectNoViolation(page, 'with mistakes')
  })

  test('in the quotes, read and refused', async () => {
    const { page } = await openDesk()
    await dropFile(page, quotes)
    await quotesDialog(page).getByRole('table').waitFor()
    await expectNoViolation(page, 'with quotes')
    await dropFile(page, { name: 'page.html', text: '<!doctype html>' })
    await quotesDialog(page).getByRole('alert').waitFor()
    await expectNoViolation(page, 'with quotes refused')
  })

  test('in the sheet of a small screen', async () => {
    const { page } = await openDesk({ width: 390 })
    await page.getByRole('region', { name: 'Market & account' }).getByRole('button').click()
    await control(page, 'lotSize').fill('-1')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), colorScheme).toEqual([])
    }
  })
})

test('axe would find what it looks for', async () => {
  const { page } = await openDesk()
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'))
  })
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')])
})
