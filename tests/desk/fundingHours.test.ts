import { expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { fundingHoursOf } from '../../src/desk/fundingHours'

const hours = (venue: string, coin: string, said: string | null = null) =>
  fundingHoursOf({ venue, coin, fundingHours: said === null ? null : decimal(said) })?.toFixed() ?? null

test('the interval is the venue’s own word, and at Binance the usual one where no exception is likely', () => {
  expect(hours('okx', 'BTC', '4')).toBe('4')
  expect(hours('binance', 'BTC', '4')).toBe('4')
  expect(hours('binance', 'BTC')).toBe('8')
  expect(hours('binance', 'SOL')).toBe(null)
  expect(hours('bybit', 'BTC')).toBe(null)
})
