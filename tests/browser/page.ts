import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, inject } from 'vitest'
import { launchChromium } from './chromium'
import { layToRest, noticeWear, takeResting } from './keptDesks'

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
  /** In a browser that has seen nothing yet, as on a first visit: no file of the page is in a cache, nor compiled. */
  firstVisit?: boolean
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
const opened: { desk: Desk; kind: string | null }[] = []

/**
 * To be called at the top of every file that opens a desk: after each test, no desk that it opened complained of anything
 * or asked anybody else for anything.
 */
export function watchDesks(): void {
  afterEach(async ({ task }) => {
    const desks = opened.splice(0)
    const heard = desks.flatMap(({ desk: { complaints, foreignRequests } }) => [...complaints, ...foreignRequests])
    const isClean = heard.length === 0 && task.result?.state !== 'fail'
    const { origin } = new URL(inject('deskUrl'))
    await Promise.all(
      desks.map(({ desk, kind }) =>
        isClean && kind !== null ? layToRest(desk, { kind, origin }) : desk.context.close(),
      ),
    )
    expect(heard, 'complaints of the page, and requests to others').toEqual([])
  })
}

/** The desk as a browser without a past shows it, loaded. The test's end closes it: see watchDesks. */
export async function openDesk(opening: Opening = {}): Promise<Desk> {
  const { hash = '', width = 1440, height = 900, colourScheme = 'light', reducedMotion = 'reduce' } = opening
  const { locale = 'en-GB', timezone = 'UTC', storage = {} } = opening
  const url = new URL(hash === '' || hash.startsWith('#') ? hash : `#${hash}`, inject('deskUrl'))
  const isOwn = opening.firstVisit === true || Object.keys(storage).length > 0
  const kind = isOwn ? null : `${locale} ${timezone}`
  const kept = kind === null ? undefined : takeResting(kind)
  const desk = kept ?? (await newDesk({ locale, timezone, storage, origin: url.origin }))
  opened.push({ desk, kind })
  const { page } = desk
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ media: null, colorScheme: colourScheme, reducedMotion, forcedColors: null })
  await page.goto(url.href)
  await page.getByRole('main').waitFor()
  await whenWhole(page)
  return desk
}

type DeskContext = Required<Pick<Opening, 'locale' | 'timezone' | 'storage'>> & { origin: string }

async function newDesk({ locale, timezone, storage, origin }: DeskContext): Promise<Desk> {
  browser ??= launchChromium(inject('chromiumPath'))
  const localStorage = Object.entries(storage).map(([name, value]) => ({ name, value }))
  const context = await (
    await browser
  ).newContext({
    locale,
    timezoneId: timezone,
    // Asked for only where there is something to store: it takes a page of its own.
    ...(localStorage.length > 0 && { storageState: { cookies: [], origins: [{ origin, localStorage }] } }),
  })
  const heard = await listen({ context, origin })
  context.setDefaultTimeout(patience)
  const desk = { page: await context.newPage(), context, ...heard }
  noticeWear(desk)
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
