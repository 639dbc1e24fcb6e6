import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { chooseView, control, eventually, expectFigures, number, paste, whenDrawn, working } from './acts'
import { openDesk, watchDesks } from './page'
import { offer, quotesGone } from './quoteTexts'

watchDesks()

/** What a trader did: clicks, fields or cells typed or pasted into, keys, drags. */
type Counts = { clicks: number; fields: number; keys: number; drags: number }

/** Acts as a person's hands make them, each counted; looking does not count. */
function hands(page: Page) {
  const counts: Counts = { clicks: 0, fields: 0, keys: 0, drags: 0 }
  return {
    counts,
    click: async (target: Locator) => {
      counts.clicks += 1
      await target.click()
    },
    fill: async (field: string, text: string) => {
      counts.fields += 1
      await control(page, field).fill(text)
    },
    /** A sheet on the clipboard, let go of over the page. */
    pasteSheet: async (text: string) => {
      counts.fields += 1
      await paste(page.locator('main'), text)
    },
    press: async (key: string) => {
      counts.keys += 1
      await page.keyboard.press(key)
    },
    drag: async (slider: Locator, share: number) => {
      counts.drags += 1
      await slider.scrollIntoViewIfNeeded()
      const box = (await slider.boundingBox())!
      const y = box.y + box.height / 2
      const at = await slider.evaluate((input: HTMLInputElement) => input.valueAsNumber / Number(input.max))
      // A thumb stays within its track: nearer to the middle by half of itself at the ends.
      const thumb = 16
      await page.mouse.move(box.x + thumb / 2 + (box.width - thumb) * at, y)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * share, y, { steps: 4 })
      await page.mouse.up()
    },
  }
}

const total = ({ clicks, fields, keys, drags }: Counts): number => clicks + fields + keys + drags

// Figures invented.
const sheet = [
  'symbol,expiry_utc,bid,ask',
  'BTC-26MAR27,2027-03-26 08:00,70100,70170',
  'BTC-25JUN27,2027-06-25 08:00,72300,72400',
  'BTC-24SEP27,2027-09-24 08:00,74200,74350',
]
const twelve = [
  sheet[0],
  ...['04DEC26', '11DEC26', '18DEC26', '29JAN27', '26FEB27', '30APR27', '28MAY27', '30JUL27', '27AUG27'].map(
    (day, at) =>
      `BTC-${day},20${day.slice(5)}-${monthOf(day)}-${day.slice(0, 2)} 08:00,${66000 + at * 500},${66100 + at * 500}`,
  ),
  ...sheet.slice(1),
].join('\n')

function monthOf(day: string): string {
  const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
  return `${months.indexOf(day.slice(2, 5)) + 1}`.padStart(2, '0')
}

/** Acts of each task before the screen was redrawn, and now. */
const done: { before: number; now: number }[] = []
const compare = (task: string, { before, counts }: { before: number; counts: Counts }) => {
  done.push({ before, now: total(counts) })
  expect(total(counts), task).toBeLessThanOrEqual(before)
}

test('the ten tasks, by mouse and keyboard', async () => {
  const { page, context } = await openDesk()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await whenDrawn(page)

  const price = hands(page)
  await price.fill('symbol', 'BTC-26MAR27')
  await price.fill('spotPrice', '66,000')
  await price.fill('futuresPrice', '68,400')
  await expectFigures(page, { daysToExpiry: '126.4', basis: '+2,400.00' })
  compare('price a future from own quotes', { before: 5, counts: price.counts })

  const why = hands(page)
  await why.click(page.locator('.strip button').filter({ has: page.locator('[data-term="contracts"]') }))
  await eventually(() => working(page).locator('[data-step="contracts"] math').count()).toBeGreaterThan(0)
  compare('why this many contracts', { before: 1, counts: why.counts })
  await page.keyboard.press('Escape')

  const stands = hands(page)
  await chooseView(page, 'USD at settlement')
  await whenDrawn(page)
  const slider = page.getByRole('slider', { name: 'Settlement price' })
  const settled = async () => Number((await number(page, 'settledUsd')).replaceAll(',', ''))
  const [proceeds, at] = [await settled(), await slider.getAttribute('aria-valuetext')]
  await stands.drag(slider, 0.8)
  await eventually(() => slider.getAttribute('aria-valuetext')).not.toBe(at)
  // A satoshi or two that no contract covers move by cents.
  expect(Math.abs((await settled()) - proceeds)).toBeLessThan(5)
  compare('drag the settlement, the profit stands still', { before: 1, counts: stands.counts })

  const exported = hands(page)
  const saved = page.waitForEvent('download')
  await exported.click(page.getByRole('button', { name: 'Export CSV' }))
  expect((await saved).suggestedFilename()).toMatch(/^.*BTC-26MAR27.*\.csv$/)
  compare('export read', { before: 1, counts: exported.counts })

  const shared = hands(page)
  await shared.click(page.getByRole('button', { name: 'Copy link' }))
  await page.getByRole('button', { name: 'Link copied' }).waitFor()
  const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  compare('a link opened elsewhere', { before: 1, counts: shared.counts })

  const picked = hands(page)
  await picked.pasteSheet(twelve)
  await picked.click(offer(page, { symbol: 'BTC-25JUN27', side: 'Bid' }))
  await quotesGone(page)
  await expectFigures(page, { daysToExpiry: '217.4' })
  compare('twelve quotes pasted and one picked', { before: 3, counts: picked.counts })

  const posted = hands(page)
  await page.getByRole('button', { name: 'Reset' }).click()
  await page.goto(page.url().replace(/#.*/, '#risks'))
  await page.getByRole('heading', { name: 'Risk', level: 1 }).waitFor()
  await posted.fill('margin', '20%')
  await expectFigures(page, { postedShareRate: '20.0000', postedLeverage: '5.00' })
  expect(Number((await number(page, 'liquidationPrice')).replaceAll(',', ''))).toBeGreaterThan(67_010)
  compare('liquidation with 20% posted', { before: 2, counts: posted.counts })

  const other = hands(page)
  await page.getByRole('heading', { level: 1 }).click()
  await other.press('g')
  await other.press('c')
  await page.getByRole('heading', { name: 'Compare', level: 1 }).waitFor()
  compare('fixed or floating', { before: 2, counts: other.counts })

  const rolled = hands(page)
  await page.goto(page.url().replace(/#.*/, '#roll-desk'))
  await page.getByRole('heading', { name: 'Roll', level: 1 }).waitFor()
  await rolled.pasteSheet(sheet.join('\n'))
  await offer(page, { symbol: 'BTC-25JUN27', side: 'Bid' }).waitFor()
  await rolled.press('Escape')
  await quotesGone(page)
  const ranking = page.locator('.board__lead tbody th')
  await eventually(async () => (await ranking.allInnerTexts()).filter((name) => name.startsWith('Roll')).length).toBe(3)
  compare('decide a roll among three', { before: 12, counts: rolled.counts })

  const elsewhere = await openDesk({ hash })
  await expectFigures(elsewhere.page, { daysToExpiry: '126.4', basis: '+2,400.00' })
})

test('the same on a phone', async () => {
  const { page } = await openDesk({ width: 390, height: 844 })
  await whenDrawn(page)
  const phone = hands(page)
  await phone.click(page.locator('.desk-summary'))
  await phone.fill('symbol', 'BTC-26MAR27')
  await phone.fill('futuresPrice', '68,400')
  await phone.click(page.getByRole('button', { name: 'Done' }))
  await expectFigures(page, { daysToExpiry: '126.4' })
  compare('price a future on a phone', { before: 5, counts: phone.counts })
  const moved = hands(page)
  await moved.click(page.getByRole('link', { name: 'Roll' }))
  await page.getByRole('heading', { name: 'Roll', level: 1 }).waitFor()
  compare('go to another panel on a phone', { before: 1, counts: moved.counts })
})

// No task takes more than it did, and all together take fewer.
afterAll(() => {
  expect(done.reduce((sum, { now }) => sum + now, 0)).toBeLessThan(done.reduce((sum, { before }) => sum + before, 0))
})
