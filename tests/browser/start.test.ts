import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { eventually, figure, whenDrawn } from './acts'
import { forgiveFailures } from './failing'
import { openDesk, watchDesks, whenWhole, type Desk, type Opening } from './page'

watchDesks()

/** The page as it is seen before any of its program has come. */
async function beforeProgram(opening: Opening = {}): Promise<Desk> {
  const desk = await openDesk(opening)
  await desk.page.route('**/assets/*.js', () => undefined)
  await desk.page.reload({ waitUntil: 'commit' })
  // Parsed, and its style there: what waits for the program comes after that.
  await desk.page.waitForFunction(() => document.readyState !== 'loading' && document.styleSheets.length > 0)
  forgiveFailures(desk)
  return desk
}

/** Figures and typed texts that can be seen. */
const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[data-term], [data-field] input, [data-field] select, .desk-summary > *',
      ),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => (one instanceof HTMLInputElement ? one.value : one.innerText)),
  )

describe('before its program has come, the page', () => {
  test.each([
    ['en-GB', 1440, 'Fixed bond'],
    ['zh-CN', 1440, '固定利率债券'],
    ['en-GB', 390, 'Fixed bond'],
    ['zh-CN', 390, '固定利率债券'],
  ])('shows its example, and cannot be typed into yet (%s, %i)', async (locale, width, name) => {
    const { page } = await beforeProgram({ locale, width })
    expect(await page.locator('h1').innerText()).toBe(name)
    expect(await figure(page, 'finalUsd').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.querySelector('#root')?.matches('[inert]'))).toBe(true)
    expect(await page.locator('.desk > :visible').count()).toBe(1)
    expect(await page.getByText('could not be loaded').isVisible()).toBe(false)
  })

  const saved = JSON.stringify({
    state: {
      panel: 'fixed-bond',
      desk: { spotPrice: '66,000' },
      panels: {},
      progress: {},
      language: null,
      theme: 'dark',
    },
    version: 1,
  })
  test.each<[string, Opening]>([
    ['what was typed', { storage: { nakadesk: saved } }],
    ['what was typed, on a phone', { storage: { nakadesk: saved }, width: 390 }],
    ['another panel', { hash: '#roll-desk' }],
    ['a page without a desk', { hash: '#learn' }],
  ])('shows no number where the example is not what opens: %s', async (_, opening) => {
    const { page } = await beforeProgram(opening)
    expect(await seen(page)).toEqual([])
    expect(await page.locator('nav a').count()).toBeGreaterThan(5)
    const theme = await page.evaluate(() => document.documentElement.dataset['theme'])
    expect(theme).toBe(opening.storage === undefined ? 'system' : 'dark')
  })
})

test.each([
  ['under the charts', { before: '<div class="board__charts', part: '.board__first .card', width: 390 }],
  ['in the desk’s line', { before: '<div class="desk__buttons', part: '.desk__field', width: 1440 }],
  ['under the menu', { before: '<div class="settings"', part: '.navigation__settings button', width: 1440 }],
])('what stands %s is not seen before what would push it, while the page itself still comes', async (_, given) => {
  const { before, part, width } = given
  const desk = await openDesk()
  const { page } = desk
  const html = await (await page.request.get(inject('deskUrl'))).text()
  const body = html.slice(0, html.indexOf(before))
  await page.route(inject('deskUrl'), (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.route('**/assets/*.js', () => undefined)
  await page.reload({ waitUntil: 'commit' })
  const first = page.locator(part).first()
  await first.waitFor({ state: 'attached' })
  await page.setViewportSize({ width, height: 844 })
  expect(await first.isVisible()).toBe(false)
  await page.unroute(inject('deskUrl'))
  await page.reload({ waitUntil: 'commit' })
  await first.waitFor()
  forgiveFailures(desk)
})

test('the page that was built is not taken over in another panel than it was left in', async () => {
  const left = JSON.stringify({ state: { panel: 'roll-desk', desk: {}, panels: {}, progress: {} }, version: 1 })
  // A page that React takes over in another state than it was drawn in is a complaint.
  const { page } = await openDesk({ hash: '#fixed-bond', storage: { nakadesk: left } })
  expect(await figure(page, 'finalUsd').isVisible()).toBe(true)
})

test('what the example looks like is what the program makes of it, to the character', async () => {
  for (const locale of ['en-GB', 'zh-CN']) {
    // What all fees come to, and how old the prices are, is said after the first view.
    const texts = async (page: Page) => {
      const all = await page.locator('.desk, .panel-head, .headline, .card--sheet').allInnerTexts()
      return all.map((text) =>
        text.replace(/\n(Fees|费用) [\d.]+ (bp|基点)/, '').replace(/\n(Now|现在|\d+ (h old|d old|小时前|天前))/, ''),
      )
    }
    const { page } = await beforeProgram({ locale })
    const before = await texts(page)
    // Icons come with the program.
    expect(await maskOfIcons(page)).toEqual(['none'])
    await page.unroute('**/assets/*.js')
    await page.reload()
    await whenWhole(page)
    expect(await texts(page)).toEqual(before)
    expect(await maskOfIcons(page)).not.toContain('none')
  }
})

const maskOfIcons = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...document.querySelectorAll('.icon')].map((icon) => getComputedStyle(icon).maskImage.slice(0, 4))),
  ])

test.each([
  ['fixed-bond', 1440],
  ['fixed-bond', 390],
  ['roll-desk', 1440],
  ['roll-desk', 1280],
  ['roll-desk', 390],
  ['inverse-contract', 1440],
  // What leads these panels is wide, and tall: room is kept for it before it is there.
  ['best-trade', 1440],
  ['scenarios', 1440],
])('nothing moves while %s comes, at %i pixels', async (panel, width) => {
  const { page } = await openDesk({ width })
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      // The layout instability API, which TypeScript does not know.
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Element | null }[] })[])
        shifts.push(...entry.sources.map(({ node }) => node?.className ?? ''))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('about:blank')
  await page.goto(new URL(`#${panel}`, inject('deskUrl')).href)
  await whenWhole(page)
  await whenDrawn(page)
  expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([])
})

test('the first view asks for its files side by side, and for few of them', async () => {
  const { page } = await openDesk({ firstVisit: true })
  const asked = await page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    return scripts.map(({ name }) => name.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.js$/, ''))
  })
  const html = await (await page.request.get(inject('deskUrl'))).text()
  const named = [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="\.\/(?:assets\/)?([^"]+?)(?:-[\w-]{8})?\.js"/g)]
  const atOnce = named.map(([, name]) => name)
  expect(asked.slice(0, atOnce.length).toSorted()).toEqual(atOnce.toSorted())
  // The font is not waited for: nothing in the file asks for it ahead, and it comes.
  expect(html).not.toMatch(/<link[^>]*\.woff2/)
  const isReadInInter = () =>
    page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => family.includes('Inter') && status === 'loaded'),
    )
  await eventually(isReadInInter).toBe(true)
  // After those: the drawings, their points, typed tables, the formulas, and in one file what every page fetches after
  // its first view.
  expect(asked.length).toBeLessThanOrEqual(atOnce.length + 12)
})
