import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chooseView, control, eventually, number, openExample, paste } from './acts'
import { builtFile, forgiveFailures, lateParts } from './failing'
import { openDesk, watchDesks } from './page'

watchDesks()

/** Errors of React for what was planted: heard, and expected here. */
const forgivePlanted = ({ complaints }: { complaints: string[] }) => {
  const others = complaints.filter((complaint) => !/planted|split|layout|decides/.test(complaint))
  complaints.splice(0, complaints.length, ...others)
}

/** So many rows that they are answered in a worker. */
async function typeLong(page: Page): Promise<void> {
  await openExample(page, 'Essay 2021')
  await control(page, 'events').selectOption('typed')
  const table = page.locator('[data-field="fundings"]')
  await table.getByRole('button', { name: /Remove all/ }).click()
  await table.getByRole('button', { name: 'Add a row' }).click()
  const start = Date.UTC(2021, 0, 1, 12)
  const rows = Array.from({ length: 600 }, (_, at) => `${new Date(start + at * 28_800_000).toISOString()}\t0.01\t100`)
  await paste(control(page, 'fundings'), rows.join('\n'))
}

test('a card that throws says so, leaves the others alive, draws again when it can, and gives a report', async () => {
  const desk = await openDesk({ hash: '#roll-desk' })
  const { page, context } = desk
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const body = `export default () => { if (!window.mended) throw new Error('planted'); return null }`
  await page.route(`**/${builtFile('src/ui/charts/HeatMapView.tsx')}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  )
  await chooseView(page, 'Roll day × premium')
  const broken = page.getByText('This part stopped working')
  await broken.waitFor()
  await page.locator('.card--charts .chart__line').first().waitFor({ state: 'attached' })
  // The report is fetched where something broke already: it fails once too.
  const report = `**/${builtFile('src/ui/faults/report.ts')}`
  await page.route(report, (route) => route.abort())
  await page.getByRole('button', { name: 'Copy report' }).click()
  const again = page.getByRole('button', { name: 'Try again' })
  await eventually(() => again.count()).toBe(2)
  await page.unroute(report)
  await again.last().click()
  await page.getByText('Report copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(
    /^NakaDesk \d+\.\d+\.\d+\nPanel: roll-desk\nTyped: #roll-desk\?.*spotPrice=.*&v=1\nError: Error: planted/,
  )
  expect(copied).not.toContain('127.0.0.1')
  await page.evaluate(() => Object.assign(window, { mended: true }))
  await again.first().click()
  await eventually(() => broken.count()).toBe(0)
  forgivePlanted(desk)
  forgiveFailures(desk)
})

test('a panel that throws leaves the desk bar and the other panels alive', async () => {
  const desk = await openDesk()
  const { page } = desk
  await page.route(`**/${builtFile('src/calculators/inverse-contract/index.ts')}`, async (route) => {
    const response = await route.fetch()
    // Without its layout the panel cannot be drawn.
    const body = (await response.text()).replaceAll(/layout:/g, 'layout:null&&')
    await route.fulfill({ response, body })
  })
  await control(page, 'spotPrice').fill('66,001.50')
  await page.locator('.navigation__box a[href="#inverse-contract"]').click()
  await page.getByText('This part stopped working').waitFor()
  expect(await control(page, 'spotPrice').inputValue()).toBe('66,001.50')
  await control(page, 'spotPrice').fill('66,002')
  await page.locator('.navigation__box a[href="#fixed-bond"]').click()
  await page.getByRole('heading', { name: 'Fixed bond', level: 1 }).waitFor()
  expect(await page.getByText('This part stopped working').count()).toBe(0)
  expect(await control(page, 'spotPrice').inputValue()).toBe('66,002')
  forgivePlanted(desk)
})

describe('a worker', () => {
  const alive = `const alive = new Promise((held) => navigator.locks.request('w', () => {
    postMessage({ say: 'alive', lock: 'w' })
    held()
    return new Promise(() => {})
  }))`

  test.each([
    ['whose script does not come', null],
    ['that throws', `addEventListener('message', () => { throw new Error('planted') })`],
    [
      'that ends without a word',
      `${alive}\naddEventListener('message', () => alive.then(() => setTimeout(close, 20)))`,
    ],
    [
      'whose kind of job does not come',
      `addEventListener('message', () => postMessage({ say: 'failed', reason: 'x' }))`,
    ],
  ])('%s is said to have stopped, and a fresh one answers without a reload', async (_, body) => {
    const desk = await openDesk({ hash: '#floating-bond' })
    const { page } = desk
    let navigated = 0
    page.on('domcontentloaded', () => (navigated += 1))
    const script = lateParts().filter((file) => file.includes('/worker-'))
    expect(script.length).toBe(1)
    await page.route(`**/${script[0] ?? ''}`, (route) =>
      body === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
    )
    await typeLong(page)
    await page.getByText('This part stopped working').waitFor()
    expect(await page.getByText('Computing').count()).toBe(0)
    await page.unroute(`**/${script[0] ?? ''}`)
    await page.getByRole('button', { name: 'Try again' }).click()
    await eventually(() => page.getByText('This part stopped working').count()).toBe(0)
    await eventually(() => page.getByText('Computing').count()).toBe(0)
    await eventually(() => number(page, 'eventCount')).toBe('600')
    expect(navigated).toBe(0)
    forgivePlanted(desk)
    forgiveFailures(desk)
  })
})
