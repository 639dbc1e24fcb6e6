import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decimal } from '../../src/core'
import { decimal } from '../../src/core'
import { buffersIn } from '../../src/workers/carry'
import { allRowsOf, firstPageOf, furtherPages, isWhole, pagesOf, rowsOf } from '../../src/workers/rowPages'

type Row = { name: string; values: (Decimal | null)[] }
const row = (place: number): Row => ({ name: `资金费 ${place}`, values: [decimal(`${place}`).div(3), null] })
const rows = (count: number) => Array.from({ length: count }, (_, place) => row(place))

test('a row comes out of its page as it went in, digit for digit', () => {
  const pages = pagesOf(rows(450))
  expect(pages.count).toBe(450)
  const rowAt = rowsOf(pages)
  for (const place of [0, 199, 200, 449]) expect(rowAt(place)).toEqual(row(place))
})

test('law: every row of any number of rows, and none beyond', () => {
  const holds = fc.property(fc.integer({ min: 0, max: 900 }), (count) => {
    const rowAt = rowsOf(pagesOf(rows(count)))
    expect(Array.from({ length: count }, (_, place) => rowAt(place)?.name)).toEqual(rows(count).map(({ name }) => name))
    expect(rowAt(count)).toBeUndefined()
  })
  fc.assert(holds, { numRuns: 20 })
})

test('pages survive the way to another thread, handed over', () => {
  const pages = pagesOf(rows(450))
  const across = structuredClone(pages, { transfer: buffersIn(pages) })
  expect(rowsOf(across)(449)).toEqual(row(449))
  expect(pages.pages.every(({ byteLength }) => byteLength === 0)).toBe(true)
})

test('the first page comes alone, and the others make it whole', () => {
  const all = rows(450)
  const first = firstPageOf(all)
  expect([first.count, first.pages.length, isWhole(first)]).toEqual([450, 1, false])
  expect([rowsOf(first)(199)?.name, rowsOf(first)(200)]).toEqual([row(199).name, undefined])
  const whole = { ...first, pages: [...first.pages, ...furtherPages(all, first)] }
  expect(isWhole(whole)).toBe(true)
  expect(allRowsOf(whole)).toEqual(all)
  expect([firstPageOf([]), isWhole(firstPageOf([]))]).toEqual([{ count: 0, pages: [] }, true])
})

test('a page is opened once', () => {
  const rowAt = rowsOf(pagesOf(rows(3)))
  expect(rowAt(1)).toBe(rowAt(1))
})
