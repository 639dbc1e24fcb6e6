import { curve } from '../../../src/calculators/curve'
import { noSources, type LiveQuote } from '../../../src/calculators/sources'
import { decimal } from '../../../src/core'
import { someQuote } from '../liveQuote'

const [, , round] = curve.examples
/** The curve of round numbers, without its alerts. */
export const draft = { ...round?.draft, alerts: '' }

/** A future at 2% over its index for 73 days, bid. */
export const live = (changes: Partial<LiveQuote>): LiveQuote => ({
  ...someQuote,
  venue: 'okx',
  symbol: 'BTC-USD-261225',
  receivedTime: '2026-10-13T08:00:00.000Z',
  bid: decimal('102'),
  ask: decimal('103'),
  mark: null,
  index: decimal('100'),
  ...changes,
})
/** What the curve says to quotes, and the rows of its listings. */
export async function answered(...quotes: readonly LiveQuote[]) {
  const sources = { ...noSources, quotes }
  const outcome = curve.run(draft, sources)
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  const detailOf = await curve.details()
  const rowsOf = (title: string) => {
    const detail = detailOf({ title, draft, sources })
    return detail?.kind === 'listing' ? detail.rows : []
  }
  return { ...outcome.answer, rowsOf }
}
