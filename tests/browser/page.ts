import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, inject } from 'vitest'
import { launchChromium } from './chromium'

export type Opening = {
  /** The link's part after `#`, such as `/fixed-bond?spotPrice=51000`. */
  hash?: string
  width?: number
  height?: number
  colourScheme?: 'light' | 'dark'
  locale?: string
  /** Where the reader's clock is, such as `Asia/Shanghai`. */
  timezone?: string
  reducedMotion?: 'reduce' | 'no-preference'
  /** What localStorage holds before the page is first opened. */
  storage?: Readonly<Record<string, string>>
}

export type Desk = {
  page: Page
  context: BrowserContext
  /** Errors and warnings of the console, uncaught errors, breaches of the content security policy. */
  complaints: string[]
  /** Addresses asked for anywhere but at the page's own origin. */
  foreignRequests: string[]
}

/** How long anything is waited for [ms]: nothing here takes a tenth of it. */
export const patience = 10_000

/** One for all files that a worker runs, one after the other; it ends with the worker. */
let browser: Promise<Browser> | null = null
const opened: Desk[] = []

/**
 * To be called at the top of every file that opens a desk: after each test, no desk that it opened complained of anything
 * or asked anybody else for anything.
 */
export function watchDesks(): void {
  afterEach(async () => {
    const desks = opened.splice(0)
    const heard = desks.flatMap(({ complaints, foreignRequests }) => [...complaints, ...foreignRequests])
    await Promise.all(desks.map(({ context }) => context.close()))
    expect(heard, 'complaints of the page, and requests to others').toEqual([])
  })
}

/** The desk in a context of its own, loaded. The test's end closes it: see watchDesks. */
export async function openDesk(opening: Opening = {}): Promise<Desk> {
  const { hash = '', width = 1440, height = 900, colourScheme = 'light', locale = 'en-GB', storage = {} } = opening
  const url = new URL(hash === '' || hash.startsWith('#') ? hash : `#${hash}`, inject('deskUrl'))
  browser ??= launchChromium(inject('chromiumPath'))
  const localStorage = Object.entries(storage).map(([name, value]) => ({ name, value }))
  const context = await (
    await browser
  ).newContext({
    locale,
    timezoneId: opening.timezone ?? 'UTC',
    viewport: { width, height },
    colorScheme: colourScheme,
    reducedMotion: opening.reducedMotion ?? 'reduce',
    // Asked for only where there is something to store: it takes a page of its own.
    ...(localStorage.length > 0 && { storageState: { cookies: [], origins: [{ origin: url.origin, localStorage }] } }),
  })
  const heard = await listen({ context, origin: url.origin })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const desk = { page, context, ...heard }
  opened.push(desk)
  await page.goto(url.href)
  await page.getByRole('main').waitFor()
  await whenWhole(page)
  return desk
}

/** Until the program has taken over the page, and a panel's last piece is drawn. */
export const whenWhole = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const isTaken = document.querySelector('[data-built]') === null
    return isTaken && document.querySelector('main :is([aria-busy="true"], .board ~ .waiting)') === null
  })

async function listen({ context, origin }: { context: BrowserContext; origin: string }) {
  const complaints: string[] = []
  const foreignRequests: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) foreignRequests.push(request.url())
  })
  await context.exposeFunction('reportBreach', (breach: string) => complaints.push(`policy: ${breach}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // Put there by exposeFunction, which TypeScript cannot see.
      const { reportBreach } = window as unknown as { reportBreach: (breach: string) => void }
      reportBreach(`${violatedDirective} ${blockedURI}`)
    })
  })
  return { complaints, foreignRequests }
}
