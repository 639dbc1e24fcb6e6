import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { control, dismiss, openExample, paste, typedTexts } from './acts'
import { forgiveFailures, forgiveStart, lateParts, reach } from './failing'
import { openDesk, watchDesks, type Desk } from './page'
import { dropFile } from './quoteTexts'

watchDesks()

/** Every part fails the first time it is asked for, and comes after that. */
async function openFailing(): Promise<{ desk: Desk; failed: Set<string>; came: Set<string> }> {
  const desk = await openDesk()
  const [failed, came] = [new Set<string>(), new Set<string>()]
  const parts = new Set(lateParts())
  await desk.context.route(/\/assets\/.*\.js$/, (route) => {
    const file = new URL(route.request().url()).pathname.slice(1)
    if (parts.has(file) && !failed.has(file)) {
      failed.add(file)
      return route.abort()
    }
    came.add(file)
    return route.continue()
  })
  await desk.page.reload()
  return { desk, failed, came }
}

/** Lines or bars. */
const drawn = '.card--charts :is(.chart__line, .chart__bars)'
const link = (page: Page, panel: string) => page.locator(`.navigation__box a[href="#${panel}"]`)
const opened = (panel: string) => `.navigation__box a[href="#${panel}"][aria-current="page"]`

async function panelsOf(page: Page): Promise<readonly string[]> {
  const hrefs = await page.locator('nav a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return hrefs.map((href) => href.slice(1)).filter((id) => id !== 'learn' && id !== 'glossary')
}

/** Every panel with its charts and its tabs. */
async function walkPanels(page: Page): Promise<void> {
  for (const panel of await panelsOf(page)) {
    await reach(page, { act: () => link(page, panel).click(), wanted: `${opened(panel)} ` })
    const charts = page.locator('.card--charts label')
    await reach(page, { act: () => Promise.resolve(), wanted: drawn })
    for (let at = 0; at < (await charts.count()); at += 1) {
      await reach(page, { act: () => charts.nth(at).click(), wanted: drawn })
    }
    const tabs = page.locator('.card--details .choices label')
    for (let at = 0; at < (await tabs.count()); at += 1) {
      await reach(page, { act: () => tabs.nth(at).click(), wanted: '.card--details :is(table, dl)' })
    }
    // Its break-evens are asked for with it, and fail after it is there.
    const whole = '.working:not(:has(.waiting)) .working__title'
    await reach(page, { act: () => page.getByRole('button', { name: 'Working' }).click(), wanted: whole })
    await page.getByRole('dialog', { name: 'Working' }).getByRole('button', { name: 'Close' }).click()
    const doors = page.locator('main details.card > summary')
    for (let at = 0; at < (await doors.count()); at += 1) {
      const behind = `:nth-match(main details.card[open] > summary + :not(.waiting), ${at + 1})`
      await reach(page, { act: () => doors.nth(at).click(), wanted: behind })
    }
  }
}

test('every part fails once, is tried again in its place, and comes; what was typed stays to the character', async () => {
  const { desk, failed, came } = await openFailing()
  const { page } = desk
  await reach(page, { act: () => Promise.resolve(), wanted: drawn })
  forgiveStart(desk)
  await control(page, 'spotPrice').fill('66,001.50')
  await control(page, 'capitalUsd').fill('12 abc')
  const typed = await typedTexts(page)
  await reach(page, {
    act: () => page.getByRole('button', { name: 'Contract, fees' }).click(),
    wanted: '[data-field="multiplier"]',
  })
  expect(await typedTexts(page)).toMatchObject(typed)
  await control(page, 'capitalUsd').fill('1,000,000')

  await walkPanels(page)
  const pointAtChart = () => page.locator('.chart__picture').first().hover()
  await reach(page, { act: pointAtChart, wanted: '.card--charts .recharts-surface' })
  await reach(page, { act: () => page.locator('main [data-entry]').first().click(), wanted: '.entry-card h2' })
  await dismiss(page, page.locator('.entry-card'))
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Try again' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
  await reach(page, { act: () => link(page, 'fixed-bond').click(), wanted: opened('fixed-bond') })
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await reach(page, { act: () => page.getByRole('button', { name: 'Copy link' }).click(), wanted: 'text=Link copied' })
  const address = await page.evaluate(() => navigator.clipboard.readText())

  await reach(page, { act: () => link(page, 'floating-bond').click(), wanted: opened('floating-bond') })
  await openExample(page, 'Essay 2021')
  await control(page, 'events').selectOption('typed')
  await reach(page, { act: () => pasteFundings(page, 600), wanted: '.rows__frame' })
  await reach(page, { act: () => Promise.resolve(), wanted: '.listing tr[aria-rowindex="2"] td' })

  await reach(page, {
    act: () => dropFile(page, { name: 'q.csv', text: 'symbol,expiry_utc,bid\nX,2030-03-29T12:00Z,70000' }),
    wanted: 'dialog td',
  })
  await dismiss(page, page.locator('dialog'))
  await reach(page, { act: () => link(page, 'glossary').click(), wanted: '.entry' })
  await reach(page, { act: () => link(page, 'learn').click(), wanted: 'main a[href^="#learn-"]' })
  const step = await page.locator('main a[href^="#learn-"]').first().getAttribute('href')
  await reach(page, {
    act: () => page.goto(`${page.url().replace(/#.*/, '')}${step ?? ''}?seed=7&v=1`),
    wanted: '.lesson',
  })
  await page.getByRole('button', { name: 'Hint' }).click()
  await reach(page, {
    act: () => page.getByRole('button', { name: 'Show the formula' }).click(),
    wanted: '.question__letters',
  })
  await reach(page, {
    act: () => page.getByRole('button', { name: 'Show the answer' }).click(),
    wanted: '.formula math',
  })
  // The example lies before the day of the desk that the link brings back.
  await reach(page, { act: () => link(page, 'floating-bond').click(), wanted: opened('floating-bond') })
  await page.getByRole('button', { name: 'Reset' }).click()
  await reach(page, { act: () => page.goto(address), wanted: 'text=Opened from a link.' })
  expect(await control(page, 'spotPrice').inputValue()).toBe('66,001.50')

  await reach(page, {
    act: () => page.getByRole('combobox', { name: 'Language' }).selectOption('zh'),
    wanted: 'html[lang="zh-Hans"]',
  })
  // All but the words has come before.
  for (const panel of await panelsOf(page)) {
    await reach(page, { act: () => link(page, panel).click(), wanted: `${opened(panel)} ` })
    await reach(page, { act: () => Promise.resolve(), wanted: '.panel-head h1' })
  }
  await reach(page, { act: () => link(page, 'glossary').click(), wanted: '.entry' })
  await reach(page, { act: () => link(page, 'learn').click(), wanted: 'main a[href^="#learn-"]' })
  await reach(page, { act: () => link(page, 'fixed-bond').click(), wanted: opened('fixed-bond') })
  // What it finds has come before: it asks for itself alone.
  await reach(page, { act: () => openPalette(page), wanted: '.palette__option:has-text("Deribit")' })
  await dismiss(page, page.locator('.palette'))
  await reach(page, { act: () => page.keyboard.press('?'), wanted: '.shortcut-sheet' })
  await dismiss(page, page.locator('.shortcut-sheet'))
  await page.setViewportSize({ width: 390, height: 844 })
  await reach(page, {
    act: () =>
      page
        .locator('.desk-summary')
        .click({ timeout: 2000 })
        .catch(() => undefined),
    wanted: 'dialog [data-field="spotPrice"]',
  })
  expect(await control(page, 'spotPrice').inputValue()).toBe('66,001.50')

  // The report of a fault is fetched where something broke already; a followed field, a link with quotes and a saved curve
  // with a stream: see faults.test.ts and streamFiles.test.ts.
  const unseen = lateParts().filter((file) => !failed.has(file) || !came.has(file))
  expect(
    unseen.filter((file) => !/\/(ReportButton|report|StreamedPart|openLinkedQuotes|openStreamFile)-/.test(file)),
  ).toEqual([])
  forgiveFailures(desk)
}, 400_000)

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page
    .locator('.palette')
    .getByRole('combobox')
    .fill('deribit', { timeout: 2000 })
    .catch(() => undefined)
}

async function pasteFundings(page: Page, count: number): Promise<void> {
  const start = Date.UTC(2021, 0, 1, 12)
  const rows = Array.from({ length: count }, (_, at) => `${new Date(start + at * 28_800_000).toISOString()}\t0.01\t100`)
  const table = page.locator('[data-field="fundings"]')
  await table.getByRole('button', { name: /Remove all/ }).click()
  await table.getByRole('button', { name: 'Add a row' }).click()
  await paste(control(page, 'fundings'), rows.join('\n'))
}
