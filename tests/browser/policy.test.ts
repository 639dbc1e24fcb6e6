import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calculatorIds } from '../../src/calculators'
import { chooseView, control, dismiss, eventually, openDeskDetails, openWorking, openExample, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile, quotesDialog } from './quoteTexts'

watchDesks()

/** The venues that a reader may turn on, each host by its name. */
const hosts = [
  'wss://www.deribit.com',
  'https://api.bybit.com',
  'wss://stream.bybit.com',
  'https://dapi.binance.com',
  'wss://dstream.binance.com',
  'https://fapi.binance.com',
  'wss://fstream.binance.com',
  'https://www.okx.com',
  'wss://ws.okx.com:8443',
  'https://futures.kraken.com',
  'wss://futures.kraken.com',
  'wss://ws-feed.exchange.coinbase.com',
  'wss://ws.kraken.com',
]

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the built page states its policy before anything is fetched, and allows one script and one sheet of its own, by their text', () => {
  const html = readFileSync('dist/index.html', 'utf8').replaceAll('&#39;', "'")
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)
  const file = readFileSync('dist/index.html', 'utf8')
  const own = (element: string) => [...file.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))]
  const [[, script = ''] = [], ...scriptsBeside] = own('script')
  const [[, style = ''] = [], ...stylesBeside] = own('style')
  expect([scriptsBeside, stylesBeside]).toEqual([[], []])
  expect(policy?.[1]?.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      `script-src 'self' ${hashed(script)}`,
      `style-src 'self' ${hashed(style)}`,
      `connect-src 'self' ${hosts.join(' ')}`,
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]),
  )
  expect(html).toContain('<meta name="referrer" content="no-referrer"')
  const elsewhere = hosts.reduce((text, host) => text.replace(` ${host}`, ''), policy?.[1] ?? '')
  expect(elsewhere).not.toMatch(/unsafe|https?:|wss?:|\*/)
  expect(policy?.index).toBeLessThan(html.search(/<(script|link|style)\b/))
  const scripts = [...html.matchAll(/<script\b([^>]+)>([^]*?)<\/script>/g)]
  expect(scripts.length).toBeGreaterThan(0)
  for (const [, attributes, body] of scripts) {
    expect(attributes).toContain(' src="./')
    expect(body?.trim()).toBe('')
  }
  expect(html).not.toMatch(/<style\b[^>]|\sstyle=|\son[a-z]+=|javascript:/)
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
})

/** A table and charts, of which the working shows the lines alone. */
const withoutFormulas = 'constant-maturity'

// What the walks pass by is heard by watchDesks: breaches of the policy, errors, requests to anybody else.
test.each(calculatorIds)('a walk through every view of %s breaches the policy nowhere', async (id) => {
  const { page } = await openDesk({ hash: `#${id}`, reducedMotion: 'no-preference' })
  await page.getByRole('button', { name: 'Contract, fees' }).click()
  await page.locator('.desk__details [data-field]').first().waitFor()
  await page.getByRole('button', { name: 'Examples' }).click()
  const count = await page.locator('.menu__item').count()
  for (let place = 0; place < count; place += 1) {
    if (place > 0) await page.getByRole('button', { name: 'Examples' }).click()
    await page.locator('.menu__item').nth(place).click()
  }
  const views = page.locator('main label').filter({ has: page.getByRole('radio') })
  for (let index = 0; index < (await views.count()); index += 1) await views.nth(index).click()
  await openWorking(page)
  await page.locator('.working__title').waitFor()
  await page.locator('main details').evaluateAll((steps) => steps.forEach((step) => step.setAttribute('open', '')))
  if (id === withoutFormulas) expect(await page.locator('[data-step]').count()).toBe(0)
  else await page.locator('[data-step] math').first().waitFor({ state: 'attached' })
})

test('a walk through the other pages, the dialogs and the languages breaches the policy nowhere', async () => {
  const { page } = await openDesk({ reducedMotion: 'no-preference' })
  await openDeskDetails(page)
  await page.locator('.navigation__box a[href="#glossary"]').click()
  await page.locator('.entry').first().waitFor()
  await page.locator('.navigation__box a[href="#learn"]').click()
  await page.getByRole('link', { name: /^Start with/ }).click()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.locator('.formula math').first().waitFor()
  await page.locator('nav a').first().click()
  await openExample(page, 'Essay 2021')
  await whenDrawn(page)
  await page.locator('main svg').last().hover()
  await page.getByRole('button', { name: 'Show as table' }).click()
  await page.getByRole('button', { name: 'Show as chart' }).click()
  await chooseView(page, 'Value through time')
  await control(page, 'spotPrice').fill('abc')
  await dropFile(page, { name: 'table.csv', text: 'symbol,expiry_utc,bid\nX,2030-03-29T12:00,70000' })
  await quotesDialog(page).getByRole('table').waitFor()
  await dismiss(page, quotesDialog(page))
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
  await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans')
  await page.getByRole('combobox', { name: '主题' }).selectOption('dark')
  const details = page.getByRole('button', { name: '合约与费用' })
  if ((await details.getAttribute('aria-expanded')) !== 'true') await details.click()
  await control(page, 'multiplier').waitFor()
  await details.click()
  await eventually(() => control(page, 'multiplier').count()).toBe(0)
  await page.setViewportSize({ width: 390, height: 844 })
  const folded = page.getByRole('region', { name: '市场与账户' }).getByRole('button')
  await eventually(() => folded.count()).toBe(1)
  await folded.click()
  await page.getByRole('dialog').waitFor()
})

test('a breach, an error or a request to somebody else would be heard', async () => {
  const { page, complaints, foreignRequests } = await openDesk()
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.invalid/a.png' }))
    document.body.setAttribute('style', 'color: red')
    setTimeout(() => {
      throw new Error('planted')
    })
  })
  await eventually(() => complaints.join('\n')).toContain('uncaught: planted')
  await eventually(() => complaints.join('\n')).toMatch(/policy: img-src https:\/\/example\.invalid/)
  await eventually(() => complaints.join('\n')).toMatch(/policy: style-src-attr inline/)
  complaints.length = 0
  foreignRequests.length = 0
})

test('text becomes script nowhere: only files beside the page may run as workers', async () => {
  const { page, complaints, foreignRequests } = await openDesk()
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      markup: () => (document.body.innerHTML = '<img src="x" onerror="alert(1)">'),
      script: () => (document.createElement('script').text = 'alert(1)'),
      'script of another site': () => new Worker('https://example.invalid/worker.js'),
      'second policy': () =>
        // Not in TypeScript's DOM yet.
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('other', {}),
    }
    return Object.entries(attempts)
      .filter(([, attempt]) => {
        try {
          attempt()
          return false
        } catch (error) {
          return error instanceof TypeError
        }
      })
      .map(([name]) => name)
  })
  expect(refused).toEqual(['markup', 'script', 'script of another site', 'second policy'])
  complaints.length = 0
  foreignRequests.length = 0
})
