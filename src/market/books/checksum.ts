import type { Decimal } from '../../core'
import type { Level } from '../readers'
import type { OrderBook } from './orderBook'

/** Decimal places with which a pair is written: the venue sends bare numbers, and counts the zeros at their ends. */
export type PairPlaces = { price: number; size: number }

const levelsSummed = 10

/**
 * Kraken's sum over the ten best asks and the ten best bids of a spot pair: price, then size, each without its point and
 * the zeros before it.
 */
export function krakenChecksum({ bids, asks }: Pick<OrderBook, 'bids' | 'asks'>, places: PairPlaces): string {
  const text = [...asks.slice(0, levelsSummed), ...bids.slice(0, levelsSummed)]
    .map(([price, size]: Level) => digitsOf(price, places.price) + digitsOf(size, places.size))
    .join('')
  return `${crc32(text)}`
}

const digitsOf = (value: Decimal, places: number): string => value.toFixed(places).replace('.', '').replace(/^0+/, '')

/** Table of the polynomial 0xEDB88320, as in ZIP and PNG. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 of a text of digits. */
export function crc32(text: string): number {
  let sum = 0xffffffff
  for (let place = 0; place < text.length; place++)
    sum = (sum >>> 8) ^ (table[(sum ^ text.charCodeAt(place)) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}
