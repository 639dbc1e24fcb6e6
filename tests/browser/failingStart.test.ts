import { describe, expect, test } from 'vitest'
import { openWorking, control, eventually, figureTexts, reveal, typedTexts } from './acts'
import { builtFile, forgiveFailures, forgiveStart, reach } from './failing'
import { openDesk, watchDesks } from './page'

watchDesks()

describe('a page that cannot start', () => {
  const base = builtFile('index.html')

  test.each([
    ['its base', (name: string) => name === base],
    ['its first panel', (name: string) => name !== base],
  ])('for want of %s says so in both languages, and starts when it is tried again', async (_, isMissing) => {
    const desk = await openDesk()
    const { page } = desk
    await control(page, 'spotPrice').fill('66,001.50')
    const scripts = '**/assets/*.js'
    await page.route(scripts, (route) =>
      isMissing(new URL(route.request().url()).pathname.slice(1)) ? route.abort() : route.continue(),
    )
    await page.reload()
    const said = page.getByRole('alert')
    await said.waitFor()
    expect(await said.innerText()).toMatch(/NakaDesk could not be loaded.*NakaDesk 未能加载/s)
    await page.unroute(scripts)
    await page.getByRole('button', { name: /Try again/ }).click()
    await page.getByRole('main').waitFor()
    expect(await control(page, 'spotPrice').inputValue()).toBe('66,001.50')
    expect(await said.count()).toBe(0)
    forgiveStart(desk)
  })

  test('says nothing of it while it starts', async () => {
    const { page } = await openDesk()
    expect(await page.locator('.start').count()).toBe(0)
    expect(await page.getByText('could not be loaded').count()).toBe(0)
  })

  test('with the link it was asked for starts without it, says so, and opens the link when it is tried again', async () => {
    const desk = await openDesk()
    const { page } = desk
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await control(page, 'spotPrice').fill('66,001.50')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied').waitFor()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    await control(page, 'spotPrice').fill('1,000')
    const file = `**/${builtFile('src/ui/app/openLink.ts')}`
    await page.route(file, (route) => route.abort())
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(page.url()).toBe(address)
    await page.unroute(file)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Opened from a link.').waitFor()
    expect(await control(page, 'spotPrice').inputValue()).toBe('66,001.50')
    forgiveFailures(desk)
  })
})

describe('a part whose file is gone from the server, because the page was deployed again', () => {
  test.each([
    ['the browser saves', false],
    ['the browser saves nothing', true],
  ])('renews the page when it is tried again, with every character that was typed, where %s', async (_, refused) => {
    const desk = await openDesk()
    const { page } = desk
    if (refused) {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      })
      await page.reload()
      await page.getByRole('main').waitFor()
    }
    let renewed = false
    page.on('domcontentloaded', () => (renewed = true))
    await page.route(`**/${builtFile('src/ui/working/Working.tsx')}`, (route) =>
      renewed ? route.continue() : route.fulfill({ status: 404, body: 'gone' }),
    )
    await openWorking(page)
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await control(page, 'capitalUsd').fill('123,456.70')
    await reveal(page, 'interimSpotPrice')
    await control(page, 'interimSpotPrice').fill('.5 and a bit')
    const typed = await typedTexts(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await eventually(() => renewed).toBe(true)
    await page.getByRole('main').waitFor()
    // Without an answer every question stands by itself: there are more of them than before.
    expect(await typedTexts(page)).toMatchObject(typed)
    await control(page, 'interimSpotPrice').fill('70,000')
    await openWorking(page)
    await page.locator('[data-step]').first().waitFor()
    forgiveFailures(desk)
  })
})

test('offline, trying again tries again and reloads nothing; online, the part comes', async () => {
  const desk = await openDesk()
  const { page, context } = desk
  await page.waitForLoadState('networkidle')
  let navigated = 0
  page.on('domcontentloaded', () => (navigated += 1))
  await context.setOffline(true)
  await openWorking(page)
  const again = page.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  await control(page, 'capitalUsd').fill('123,456.70')
  const figures = await figureTexts(page)
  await again.click()
  await again.waitFor()
  expect(navigated).toBe(0)
  expect(await figureTexts(page)).toEqual(figures)
  await context.setOffline(false)
  await reach(page, { act: () => Promise.resolve(), wanted: '[data-step]' })
  expect(navigated).toBe(0)
  expect(await control(page, 'capitalUsd').inputValue()).toBe('123,456.70')
  forgiveFailures(desk)
})

test('what comes slowly shows a sign of waiting, what comes quickly none', async () => {
  const { page } = await openDesk()
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(`**/${builtFile('src/ui/working/Working.tsx')}`, async (route) => {
    await held
    await route.continue()
  })
  await openWorking(page)
  const sign = page.locator('.drawer .waiting')
  expect(await sign.evaluate((one) => getComputedStyle(one).animationDelay)).toBe('0.2s')
  await eventually(() => sign.isVisible()).toBe(true)
  release()
  await page.locator('[data-step]').first().waitFor()
  await eventually(() => sign.count()).toBe(0)
})
