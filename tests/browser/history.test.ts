import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { fileOf, long } from '../market/readers/history/dumps'
import { venueSites } from '../tools/replay/venueSites'
import { eventually } from './acts'
import { openDesk, watchDesks } from './page'
import { replayedVenues } from './replayedVenues'

watchDesks()

const library = (page: Page) => page.getByRole('region', { name: 'Your own series' })
const rowOf = (page: Page, file: string) => library(page).getByRole('row').filter({ hasText: file })
const said = (page: Page) => library(page).locator(':scope > [role=status]')

async function openHistory() {
  const { page } = await openDesk({ hash: '#history' })
  await library(page).waitFor()
  return page
}

const pick = (page: Page, file: { name: string; text: string }) =>
  library(page)
    .getByLabel('Import a file')
    .setInputFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) })

describe('the history panel', () => {
  test("opens on the essay's years, with both conventions and why they differ", async () => {
    const page = await openHistory()
    const text = await page.locator('body').innerText()
    for (const figure of ['+58.8508%', '+58.3341%', '+46.5140%', '+48.5959%', '+21.0363%']) {
      expect(text.replace(/\s+%/g, '%')).toContain(figure)
    }
    expect(text).toMatch(/futures overlap/)
    const whole = page.getByRole('button', { name: 'Whole range' })
    await whole.waitFor()
    expect(await whole.isDisabled()).toBe(true)
    await page.getByLabel('Show from').press('ArrowRight')
    await eventually(() => whole.isEnabled()).toBe(true)
  })

  test('imports a funding history, replays it, and has it after a reload', async () => {
    const page = await openHistory()
    const { rows } = long()
    await pick(page, { name: 'mine.csv', text: fileOf({ ...long(), rows: rows.toSpliced(100, 10) }) })
    await eventually(() => said(page).innerText()).toContain('290 rows of mine.csv imported')
    expect(await rowOf(page, 'mine.csv').innerText()).toMatch(/290\s+8\s+10\s+0\s+0/)
    await rowOf(page, 'mine.csv').getByRole('button', { name: 'Use' }).click()
    await page.getByRole('heading', { name: 'Imported funding' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Imported funding' }).waitFor()
    await rowOf(page, 'mine.csv').getByRole('button', { name: 'Remove' }).click()
    await rowOf(page, 'mine.csv').waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Imported funding' }).waitFor({ state: 'detached' })
  })

  test('replays imported futures with their coin, in the place of the shipped years', async () => {
    const page = await openHistory()
    const day = 86_400_000
    const from = Date.UTC(2020, 0, 1)
    const line = (place: number) => new Date(from + place * day).toISOString()
    const of = (symbol: string, start: number, count: number) =>
      Array.from({ length: count }, (_, place) => `${line(start + place)},${symbol},${10_100 + place}`)
    const bars = (rows: readonly string[]) => `timestamp,symbol,close\n${rows.join('\n')}\n`
    const files = {
      'XBTH20.csv': bars(of('XBTH20', 0, 86)),
      'XBTM20.csv': bars(of('XBTM20', 30, 147)),
      'spot.csv': `timestamp,symbol,close\n${of('BTC/USD', 0, 200).join('\n')}\n`,
    }
    await library(page)
      .getByLabel('Import a file')
      .setInputFiles(
        Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
      )
    await rowOf(page, 'futures (2)').getByRole('button', { name: 'Use' }).click()
    await rowOf(page, 'spot.csv').getByRole('button', { name: 'Use' }).click()
    await page.getByText('Each quarter’s last expiry').first().waitFor()
    await eventually(() => page.locator('main').innerText()).not.toContain('+21.0363%')
    await eventually(() => page.locator('main').innerText()).toContain('XBTM20 2020-03-27 – 2020-06-26')
  })

  test('fetches the funding of a venue that is on, and of no other', async () => {
    const { page, foreignRequests } = await openDesk({ hash: '#history' })
    await replayedVenues(page, venueSites())
    const rates = [1, 2, 3].map((hour) => ({
      timestamp: `2026-11-20T0${hour}:00:00.000Z`,
      fundingRate: 2e-10,
      relativeFundingRate: 1e-5,
    }))
    await page.route('https://futures.kraken.com/**/historical-funding-rates*', (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
        body: JSON.stringify({ result: 'success', rates }),
      }),
    )
    await page.reload()
    await library(page).getByText('From a venue').click()
    await library(page).getByRole('switch', { name: 'Kraken Futures' }).check()
    await library(page).getByRole('button', { name: 'Fetch funding of Kraken Futures' }).click()
    await eventually(() => said(page).innerText()).toContain('3 rows of kraken-PI_XBTUSD')
    expect(
      await library(page)
        .getByRole('button', { name: /^Fetch/ })
        .count(),
    ).toBe(1)
    expect(new Set(foreignRequests.map((address) => new URL(address).host))).toEqual(new Set(['futures.kraken.com']))
    foreignRequests.length = 0
  })

  test('asks what a file does not say, and lists the lines that it leaves out', async () => {
    const page = await openHistory()
    await pick(page, { name: 'zone.csv', text: 'time,fundingRate\n2021-01-01 00:00,0.0001\nnever,=1+1\n' })
    const dialog = page.getByRole('dialog', { name: 'What the file does not say' })
    await dialog.getByRole('combobox').selectOption('UTC')
    await dialog.getByRole('button', { name: 'Import' }).click()
    await eventually(() => said(page).innerText()).toContain('1 rows of zone.csv imported')
    await library(page).getByText('1 lines rejected').click()
    await library(page).getByText('time not readable').waitFor()
  })

  test('refuses what is no history, and loses nothing that was there', async () => {
    const page = await openHistory()
    await pick(page, { name: 'mine.csv', text: fileOf(long()) })
    await rowOf(page, 'mine.csv').waitFor()
    await pick(page, { name: 'page.html', text: '<!DOCTYPE html><html></html>' })
    await eventually(() => said(page).innerText()).toContain('No history was found')
    await rowOf(page, 'mine.csv').waitFor()
  })
})
