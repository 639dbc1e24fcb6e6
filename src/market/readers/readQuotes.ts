import { DomainError } from '../../core'
import { largestFileBytes } from './limits'
import { refused, type QuotesReading } from './quotes'
import { readBitmexInstruments } from './readBitmexInstruments'
import { readInstant } from './readInstant'
import { readQuoteTable } from './readQuoteTable'

/**
 * Quotes from a text that was pasted, dropped or picked: BitMEX's `instrument/active`, or a table with a header.
 * `asOf` is the ISO instant by which a contract has expired where the source has no time of its own.
 *
 * @throws DomainError where asOf is not a date and time with a time zone
 * @example readQuotes({ text: 'symbol,bid,ask\nXBTUSD,32180,32180.5', asOf: '2021-07-22T22:36:05Z' })
 */
export function readQuotes({ text, asOf }: { text: string; asOf: string }): QuotesReading {
  const instant = readInstant({ text: asOf })
  if (instant.state === 'problem')
    throw new DomainError({
      quantity: 'asOf',
      requirement: 'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z',
      found: asOf,
    })
  // A text has at least a byte a character, so this refuses no file that is small enough.
  if (text.length > largestFileBytes) return refused('too-large', { detail: `${text.length}` })
  const start = text.trimStart().slice(0, 20)
  if (start === '') return refused('empty')
  if (/^<(!doctype|html)/i.test(start)) return refused('html-page')
  const content = { text: text.replace(/^\uFEFF/, ''), asOf: instant.iso }
  return /^[[{]/.test(start) ? readBitmexInstruments(content) : readQuoteTable(content)
}
