import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  control,
  eventually,
  expectFigures,
  figureTexts,
  notice,
  openDeskDetails,
  openExample,
  reveal,
  type,
  typedTexts,
} from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

async function copiedLink({ page, context }: { page: Page; context: BrowserContext }): Promise<URL> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByRole('button', { name: 'Link copied' }).waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}

/** What the browser keeps of the desk, once it holds the text that was typed last. */
async function savedDesk(page: Page, typed: string): Promise<string> {
  const saved = () => page.evaluate(() => localStorage.getItem('nakadesk') ?? '')
  await eventually(saved).toContain(typed)
  return saved()
}

/** Everything on the page that was typed, the folded part of the desk bar too. */
async function allTyped(page: Page) {
  await openDeskDetails(page)
  return typedTexts(page)
}

describe('a copied link', () => {
  test('opens the same bond in another browser: every field and every figure', async () => {
    const one = await openDesk()
    await openExample(one.page, 'Backwardation')
    await type(one.page, 'symbol', 'Ünï & Co=50%?#')
    await type(one.page, 'spotPrice', '41,237.25')
    await reveal(one.page, 'interimSpotPrice')
    await type(one.page, 'interimSpotPrice', '.5e5')
    const link = await copiedLink(one)
    const other = await openDesk({ hash: link.hash })
    await eventually(() => notice(other.page).innerText()).toContain('Opened from a link.')
    expect(await control(other.page, 'symbol').inputValue()).toBe('Ünï & Co=50%?#')
    await reveal(other.page, 'interimSpotPrice')
    expect(await figureTexts(other.page)).toEqual(await figureTexts(one.page))
    expect(await allTyped(other.page)).toEqual(await allTyped(one.page))
  })

  test('opens the same inverse contract, with its table of fills', async () => {
    const one = await openDesk({ hash: '#inverse-contract' })
    await type(one.page, 'entryPrice', '48,000')
    await reveal(one.page, 'fills')
    await one.page.getByRole('textbox', { name: 'Price, row 2' }).fill('152.5')
    const link = await copiedLink(one)
    const other = await openDesk({ hash: link.hash })
    await other.page.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
    await reveal(other.page, 'fills')
    expect(await figureTexts(other.page)).toEqual(await figureTexts(one.page))
    expect(await typedTexts(other.page)).toEqual(await typedTexts(one.page))
    expect((await typedTexts(other.page))['fills']).toEqual(['100', '100', '300', '152.5'])
  })

  test('gives back what was there before it was opened', async () => {
    const one = await openDesk()
    await openExample(one.page, 'Essay 2021')
    const link = await copiedLink(one)
    const other = await openDesk()
    await type(other.page, 'spotPrice', '61,000')
    await other.page.evaluate((hash) => {
      location.hash = hash
    }, link.hash)
    await expectFigures(other.page, { contracts: '150,000' })
    await notice(other.page).getByRole('button', { name: 'Undo' }).click()
    expect(await control(other.page, 'spotPrice').inputValue()).toBe('61,000')
  })
})

describe('a link that is not whole leaves the desk as it was, and says so', () => {
  const words = 'This link is damaged or incomplete. Nothing was changed.'

  test('cut off anywhere behind its panel', async () => {
    const one = await openDesk()
    const { hash } = await copiedLink(one)
    await type(one.page, 'spotPrice', '61,000')
    const typed = await typedTexts(one.page)
    for (const length of [hash.length - 1, hash.length - 3, hash.length - 4, 200, 40, '#fixed-bond?'.length]) {
      await one.page.evaluate(
        (cut) => {
          location.hash = cut
        },
        hash.slice(0, length),
      )
      await eventually(() => notice(one.page).innerText(), `cut at ${length}`).toContain(words)
      expect(await typedTexts(one.page)).toEqual(typed)
      await one.page.getByRole('button', { name: 'Dismiss' }).click()
    }
  })

  test('cut off, and the first thing that is opened', async () => {
    const one = await openDesk()
    await type(one.page, 'spotPrice', '61,000')
    const { hash } = await copiedLink(one)
    const storage = { nakadesk: await savedDesk(one.page, '61,000') }
    const other = await openDesk({ hash: hash.replace('61%2C000', '62%2C000').slice(0, -1), storage })
    expect(await notice(other.page).innerText()).toContain(words)
    expect(await typedTexts(other.page)).toEqual(await typedTexts(one.page))
    expect(await control(other.page, 'spotPrice').inputValue()).toBe('61,000')
  })

  test('of a panel that does not exist', async () => {
    const one = await openDesk()
    await type(one.page, 'spotPrice', '61,000')
    const storage = { nakadesk: await savedDesk(one.page, '61,000') }
    for (const hash of ['#perpetual-motion', '#perpetual-motion?spotPrice=1&v=1']) {
      const other = await openDesk({ hash, storage })
      expect(await notice(other.page).innerText()).toContain(
        'This link names a panel or step that does not exist here.',
      )
      expect(await typedTexts(other.page)).toEqual(await typedTexts(one.page))
    }
  })
})

test('a link that cannot be made says so, and can be copied when the file is there again', async () => {
  const desk = await openDesk()
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.page.route(/assets\/link/, (route) => route.abort())
  await desk.page.getByRole('button', { name: 'Copy link' }).click()
  await desk.page.locator('.copy-link').getByRole('alert').waitFor()
  await desk.page.unroute(/assets\/link/)
  await desk.page.locator('.copy-link').getByRole('button', { name: 'Try again' }).click()
  await desk.page.getByRole('button', { name: 'Link copied' }).waitFor()
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toMatch(/#fixed-bond\?.*&v=1$/)
  desk.complaints.length = 0
})

describe('a link of another version', () => {
  test('that lacks fields opens with their defaults, names them and what it does not know, and can be undone', async () => {
    const one = await openDesk()
    const { hash } = await copiedLink(one)
    const other = await openDesk()
    await type(other.page, 'capitalUsd', '5,000')
    await other.page.evaluate(
      (link) => {
        location.hash = link
      },
      hash.replace(/&capitalUsd=[^&]*/, '&leverage=5'),
    )
    await eventually(() => notice(other.page).innerText()).toContain(
      'Opened from a link. Not in the link, default used: Capital. Unknown, ignored: leverage.',
    )
    expect(await typedTexts(other.page)).toEqual(await typedTexts(one.page))
    await notice(other.page).getByRole('button', { name: 'Undo' }).click()
    expect(await control(other.page, 'capitalUsd').inputValue()).toBe('5,000')
  })

  test('of a later one is not opened, and says so', async () => {
    const { page } = await openDesk({ hash: '#fixed-bond?spotPrice=5&v=99' })
    await eventually(() => notice(page).innerText()).toContain('made by a newer version of NakaDesk')
    expect(await control(page, 'spotPrice').inputValue()).toBe('65,432.50')
  })
})

describe('a link whose panel is slow', () => {
  const link = '#inverse-contract?entryPrice=48,000&spotPrice=40,000&v=1'
  const follow = (page: Page, hash: string) =>
    page.evaluate((wanted) => {
      location.hash = wanted
    }, hash)
  /** The panel's file, held until it is let go. */
  async function held(page: Page): Promise<() => void> {
    let go: () => void = () => undefined
    const released = new Promise<void>((resolve) => {
      go = resolve
    })
    await page.route(/assets\/inverse-contract/, async (route) => {
      await released
      await route.continue()
    })
    return go
  }

  test('does not land on what was typed since; it can be opened then', async () => {
    const { page } = await openDesk()
    const go = await held(page)
    const asked = page.waitForRequest(/assets\/inverse-contract/)
    await follow(page, link)
    await asked
    await type(page, 'spotPrice', '61,000')
    go()
    await eventually(() => notice(page).innerText()).toContain('Link not opened: inputs were changed')
    expect(await control(page, 'spotPrice').inputValue()).toBe('61,000')
    await notice(page).getByRole('button', { name: 'Open the link' }).click()
    await eventually(() => control(page, 'entryPrice').inputValue()).toBe('48,000')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await eventually(() => control(page, 'spotPrice').inputValue()).toBe('61,000')
  })

  test('does not land on a panel that was opened since', async () => {
    const { page } = await openDesk()
    const go = await held(page)
    const asked = page.waitForRequest(/assets\/inverse-contract/)
    await follow(page, link)
    await asked
    await page.getByRole('link', { name: 'Risk' }).click()
    const loaded = page.waitForResponse(/assets\/inverse-contract/)
    go()
    await loaded
    await page.getByRole('heading', { name: 'Risk', level: 1, exact: false }).waitFor()
    expect(new URL(page.url()).hash).toBe('#risks')
    expect(await control(page, 'spotPrice').inputValue()).toBe('65,432.50')
  })

  test('and does not come at all says so, and opens when it is tried again', async () => {
    const { page, complaints } = await openDesk()
    await page.route(/assets\/inverse-contract/, (route) => route.abort())
    await follow(page, link)
    await eventually(() => notice(page).innerText()).toContain('This part could not be loaded.')
    expect(await control(page, 'spotPrice').inputValue()).toBe('65,432.50')
    await page.unroute(/assets\/inverse-contract/)
    await notice(page).getByRole('button', { name: 'Try again' }).click()
    await eventually(() => control(page, 'entryPrice').inputValue()).toBe('48,000')
    // The browser's own word on the file that did not come.
    complaints.length = 0
  })
})

test('the address names the open panel, and the back button goes to the one before', async () => {
  const { page } = await openDesk()
  await page.getByRole('link', { name: 'Inverse' }).click()
  await page.getByRole('heading', { name: 'Inverse contract', level: 1 }).waitFor()
  expect(new URL(page.url()).hash).toBe('#inverse-contract')
  await page.goBack()
  await page.getByRole('heading', { name: 'Fixed bond', level: 1 }).waitFor()
  expect(new URL(page.url()).hash).toBe('#fixed-bond')
})
