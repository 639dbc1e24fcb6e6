import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dismiss, eventually, openWorking } from './acts'
import { misfitsOver } from './misfits'
import { openDesk, watchDesks } from './page'
import { dropFile } from './quoteTexts'

watchDesks()

const widths = [1440, 1280, 1024, 768, 390, 320]
const quotes = [
  'symbol,expiry_utc,bid,ask',
  'BTC-26MAR27-LONGER-THAN-MOST,2027-03-26 08:00,70100.25,70170.75',
  'X,,1,2',
]

const press = async (page: Page, button: string) => page.locator(button).filter({ visible: true }).first().click()

/** What opens over the page: how, and what is there then. Each is opened on the wide page, and stays while it is made narrow. */
const overlays: Readonly<Record<string, { open: (page: Page) => Promise<unknown>; there: string }>> = {
  palette: { open: (page) => page.keyboard.press('Control+k'), there: 'dialog .palette__list, dialog [role=listbox]' },
  shortcuts: { open: (page) => page.keyboard.press('?'), there: '.shortcut-sheet' },
  working: { open: (page) => openWorking(page), there: '.drawer [data-step]' },
  examples: { open: (page) => press(page, '.panel-head .menu > button'), there: '.menu__item' },
  desk: { open: (page) => press(page, '[data-command="deskDetails"]'), there: '[data-field="multiplier"] input' },
  quotes: {
    open: async (page) => {
      if ((await page.locator('dialog').count()) === 0)
        await dropFile(page, { name: 'quotes.csv', text: quotes.join('\n') })
    },
    there: '.dialog--quotes table',
  },
  futures: { open: (page) => page.locator('[data-field="symbol"] input').press('ArrowDown'), there: '[role=option]' },
}

test.each(['en-GB', 'zh-CN'])(
  'nothing sticks out, is clipped or overprints in anything that opens, in %s',
  async (locale) => {
    const { page } = await openDesk({ locale })
    // The keys and the list of futures are fetched after the first view.
    await page.locator('[data-field="symbol"] [role=combobox]').waitFor()
    const found: string[] = []
    for (const [name, { open, there }] of Object.entries(overlays)) {
      await page.setViewportSize({ width: 1440, height: 900 })
      const place = page.locator(there).first()
      await page.getByRole('heading', { level: 1 }).click()
      await eventually(async () => {
        if (!(await place.isVisible())) await open(page)
        return place.isVisible()
      }, name).toBe(true)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        let faults: string[] = []
        await eventually(async () => (faults = await misfitsOver(page)))
          .toEqual([])
          .catch(() => undefined)
        found.push(...faults.map((fault) => `${name} at ${width}: ${fault}`))
      }
      await page.setViewportSize({ width: 1440, height: 900 })
      // What it lies over closes after it.
      const opened = page.locator('dialog[open], .drawer, .desk__popover')
      await eventually(async () => {
        if ((await opened.count()) > 0) await page.keyboard.press('Escape')
        return opened.count()
      }, `${name} closes`).toBe(0)
    }
    expect(found).toEqual([])
  },
)

test('an entry of the glossary, and all panels of a phone, stay within the window', async () => {
  const { page } = await openDesk()
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const card = page.locator('.entry-card')
    await eventually(async () => {
      if (!(await card.isVisible())) await page.locator('main [data-entry]').first().click()
      return card.getByRole('heading').isVisible()
    }).toBe(true)
    found.push(...(await misfitsOver(page)).map((fault) => `entry at ${width}: ${fault}`))
    await dismiss(page, card)
    if (width > 760) continue
    await page.locator('.navigation button').filter({ visible: true }).first().click()
    await page.locator('.navigation__box').waitFor()
    found.push(...(await misfitsOver(page)).map((fault) => `More at ${width}: ${fault}`))
    await page.keyboard.press('Escape')
  }
  expect(found).toEqual([])
})
