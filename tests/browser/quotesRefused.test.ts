import { expect, test } from 'vitest'
import { futureRow, jsonOf } from '../market/readers/payloads'
import { eventually, expectFigures, figureTexts, typedTexts } from './acts'
import { openDesk, watchDesks } from './page'
import { dropFile, offer, quotesDialog, quotesGone } from './quoteTexts'

watchDesks()

const good = { name: 'good.json', text: jsonOf([futureRow]) }
const page50 = { name: 'page.html', text: '<!doctype html><title>Instruments</title>' }

const refused: readonly [string, { name: string; text: string; times?: number }, string][] = [
  ['JSON that breaks off', { name: 'cut.json', text: good.text.slice(0, -20) }, 'begins as JSON but breaks off'],
  [
    'JSON of another shape',
    { name: 'error.json', text: '{"error":{"name":"HTTPError"}}' },
    'BitMEX’s instruments (GET /api/v1/instrument/active)',
  ],
  ['a web page', page50, 'This is a web page, not quotes.'],
  ['a file of 50 MB', { name: 'huge.csv', text: 'x'.repeat(1_000_000), times: 50 }, 'larger than 10 MB'],
  ['an empty file', { name: 'empty.csv', text: '' }, 'There is nothing to read.'],
  ['a table without a header', { name: 'bare.csv', text: 'XBTU21,2030-03-29,1,2' }, 'No header with a symbol'],
  ['a letter', { name: 'letter.txt', text: 'Dear desk,\nall is well.' }, 'No header with a symbol'],
  [
    'a list of other contracts',
    { name: 'eth.json', text: jsonOf([{ ...futureRow, underlying: '"ETH"' }]) },
    'No row is a BTC/USD inverse contract with a price.',
  ],
]

test('what is no list of quotes is refused with a clear word, and the desk stays as it was', async () => {
  const { page } = await openDesk()
  const [typed, figures] = [await typedTexts(page), await figureTexts(page)]
  for (const [what, file, words] of refused) {
    expect(await dropFile(page, file), what).toEqual({ hover: true, drop: true })
    await eventually(() => quotesDialog(page).getByRole('alert').innerText(), what).toContain(words)
    expect(
      await quotesDialog(page)
        .getByRole('button', { name: /^Price / })
        .count(),
      what,
    ).toBe(0)
    await page.keyboard.press('Escape')
    await quotesGone(page)
    expect(await typedTexts(page), what).toEqual(typed)
    expect(await figureTexts(page), what).toEqual(figures)
  }
})

test('a good file after a bad one is read, and the bad one is forgotten', async () => {
  const { page } = await openDesk()
  await dropFile(page, page50)
  await quotesDialog(page).getByRole('alert').waitFor()
  await dropFile(page, good)
  await offer(page, { symbol: 'XBTH30', side: 'Mid' }).waitFor()
  expect(await quotesDialog(page).getByRole('alert').count()).toBe(0)
  await offer(page, { symbol: 'XBTH30', side: 'Mid' }).click()
  await expectFigures(page, { grossAnnualisedYield: '4.2549' })
})

test('what was refused is gone when the dialog is opened again', async () => {
  const { page } = await openDesk()
  await dropFile(page, page50)
  await quotesDialog(page).getByRole('alert').waitFor()
  await quotesDialog(page).getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Quotes' }).click()
  await quotesDialog(page).waitFor()
  expect(await quotesDialog(page).getByRole('alert').count()).toBe(0)
})

test('the text in the box is there on a fresh page, and when the box is opened again', async () => {
  const { page } = await openDesk()
  const open = () => page.getByRole('button', { name: 'Quotes' }).first().click()
  const box = quotesDialog(page).getByRole('textbox')
  await open()
  await box.fill('symbol,expiry_utc,bid\nXBTH30,')
  await page.reload()
  await open()
  await eventually(() => box.inputValue()).toBe('symbol,expiry_utc,bid\nXBTH30,')
  await box.fill('half of it')
  await page.keyboard.press('Escape')
  await quotesGone(page)
  await open()
  expect(await box.inputValue()).toBe('half of it')
})
