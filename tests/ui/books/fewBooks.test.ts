import { describe, expect, it } from 'vitest'
import { fewBooks, mostBooks } from '../../../src/ui/books/fewBooks'
import { futureBookOf, type FutureBook } from '../../../src/ui/books/futureBookOf'

const books = (letters: string): FutureBook[] => Array.from(letters, (symbol) => ({ venue: 'okx', symbol }))
const names = (chosen: readonly FutureBook[]) => chosen.map(({ symbol }) => symbol).join('')

describe('the few books that are watched', () => {
  it('are the most wanted ones, up to a limit', () => {
    const chosen = fewBooks([], books('ABCDEFG'))
    expect([names(chosen), chosen.length]).toEqual(['ABCDE', mostBooks])
    expect(fewBooks([], [])).toEqual([])
  })

  it('stay while they are nearly as much wanted, in the order in which they are wanted now', () => {
    expect(names(fewBooks(books('ABCDE'), books('BAFCDGEH')))).toBe('BACDE')
    expect(names(fewBooks(books('ABCDE'), books('FABCDEGH')))).toBe('FABCD')
    expect(names(fewBooks(books('ABCDE'), books('XYZABWVUDC')))).toBe('XYZAB')
  })

  it('are the very same list where nothing has changed', () => {
    const watched = books('ABC')
    expect(fewBooks(watched, books('ABC'))).toBe(watched)
    expect(fewBooks(watched, books('AB'))).not.toBe(watched)
  })
})

describe('the book of a contract', () => {
  it('is at the venue, or at its market for stablecoins', () => {
    expect(futureBookOf({ venue: 'Bybit', symbol: ' btcusdz26', payoff: 'inverse' })).toEqual({ venue: 'bybit', symbol: 'BTCUSDZ26' }) // prettier-ignore
    expect(futureBookOf({ venue: 'bybit', symbol: 'BTCUSDT', payoff: 'linear' })?.venue).toBe('bybit-linear')
    expect(futureBookOf({ venue: 'okx', symbol: 'BTC-USDT-SWAP', payoff: 'linear' })?.venue).toBe('okx')
  })

  it('does not exist for a venue that shows none, or for a contract without a name', () => {
    expect(futureBookOf({ venue: 'bitmex', symbol: 'XBTZ21', payoff: 'inverse' })).toBeNull()
    expect(futureBookOf({ venue: 'okx', symbol: ' ', payoff: 'inverse' })).toBeNull()
  })
})
