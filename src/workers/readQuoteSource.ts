import { readQuotes, refused, type QuotesReading } from '../market/readers'
import type { QuotesFound } from './quotesFound'
import { pagesOf } from './rowPages'
import type { Work } from './work'

/** A file as it was dropped or picked, or a text as it was pasted. */
export type QuoteSource = File | string

/** Reads quotes, as of the ISO instant `asOf`. */
export const readQuoteSource: Work<{ source: QuoteSource; asOf: string }, QuotesFound> = async ({ source, asOf }) => {
  const reading = await readingOf({ source, asOf })
  if (reading.outcome === 'refused') return { ...reading, leftOut: pagesOf(reading.leftOut) }
  const { quotes, leftOut, ...origin } = reading.sheet
  return { outcome: 'read', ...origin, quotes: pagesOf(quotes), leftOut: pagesOf(leftOut) }
}

async function readingOf({ source, asOf }: { source: QuoteSource; asOf: string }): Promise<QuotesReading> {
  if (typeof source === 'string') return readQuotes({ text: source, asOf })
  // A folder comes as a file that cannot be read.
  const text = await source.text().catch(() => null)
  return text === null ? refused('unreadable', { detail: source.name }) : readQuotes({ text, asOf })
}
