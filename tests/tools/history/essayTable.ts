import { listingDayEntries, executableRollEntries, decimal, type TimedPrice } from '../../../src/core'
import { firstRoll, fundings, futures, spotCloses } from '../../core/history/recordedHistory'

/** The first day on which XBTUSD paid every eight hours, and the day on which the essay's term ends. */
const firstDay = Date.UTC(2016, 5, 5)
const lastDay = Date.UTC(2021, 2, 29)
const day = 86_400_000

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
const short = (time: string) => time.replace(/:00\.000Z$/, 'Z')

/** Prices by their times, and the last one at or before a time and after another. */
function closes(prices: readonly TimedPrice[]) {
  const sorted = prices.map(({ time, price }) => ({ at: Date.parse(time), price }))
  return ({ after, at }: { after: number; at: number }) =>
    sorted.findLast((close) => close.at <= at && close.at > after)?.price ?? null
}

/** What was paid from one moment to the next: the sum of the rates [1e-9], and what putting them back in adds [1e-8]. */
function paidBetween(
  rates: readonly { at: number; rate: string }[],
  { after, at }: { after: number; at: number },
): { sum: string; reinvested: string } {
  const paid = rates.filter((one) => one.at > after && one.at <= at).map(({ rate }) => decimal(rate))
  const sum = paid.reduce((so, rate) => so.plus(rate), decimal('0'))
  const compounded = paid.reduce((so, rate) => so.times(rate.plus(1)), decimal('1')).minus(1)
  if (!sum.times(1e9).isInteger()) throw new Error(`${iso(at)}: ${sum.toFixed()} is finer than the table`)
  const reinvested = compounded.minus(sum).times(1e8).toFixed(0)
  return { sum: sum.times(1e9).toFixed(), reinvested }
}

/** Marks what was paid by a noon at which a future is settled, and not by a midnight. */
const atNoon = ({ sum, reinvested }: ReturnType<typeof paidBetween>) => ({ sum: `@${sum}`, reinvested })

/**
 * The table that the page ships, as a module: what XBTUSD paid, Bitstamp's close and the close of the future that expires
 * next, a column each with a value a day and one for each roll at 12:00 UTC, and a line for each of the 17 quarterly futures.
 */
export function essayTable(): string {
  const rates = fundings().map(({ time, rate }) => ({ at: Date.parse(time), rate: rate.toFixed() }))
  const spotAt = closes(spotCloses())
  const listed = futures().map((future) => ({
    ...future,
    ends: Date.parse(future.expiry),
    closeAt: closes(future.prices),
  }))
  const rolls = executableRollEntries({ futures: futures(), start: firstRoll })
  const entries = listingDayEntries({ futures: futures(), spot: spotCloses() })

  const moments = Array.from({ length: (lastDay - firstDay) / day }, (_, index) => firstDay + (index + 1) * day)
  const last = futures().at(-1)
  const all = [
    ...moments,
    ...[...rolls, ...(last === undefined ? [] : [{ time: last.expiry }])].map(({ time }) => Date.parse(time)),
  ].toSorted((a, b) => a - b)
  const rows = all.map((at, index) => {
    const paid = paidBetween(rates, { after: all[index - 1] ?? firstDay, at })
    const roll = rolls.find(({ time }) => Date.parse(time) === at)
    if (roll !== undefined)
      return { ...atNoon(paid), spot: roll.referencePrice.toFixed(), front: roll.futuresPrice.toFixed() }
    if (last !== undefined && Date.parse(last.expiry) === at)
      return { ...atNoon(paid), spot: last.settlementPrice.toFixed(), front: '-' }
    const front = listed.find(({ ends }) => ends > at)?.closeAt({ after: at - day, at })
    return { ...paid, spot: spotAt({ after: at - day, at })?.toFixed() ?? '-', front: front?.toFixed() ?? '-' }
  })
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]).join(' ')
  const spots = rows.map(({ spot }) => decimal(spot))
  const changes = spots.map((spot, index) => spot.minus(spots[index - 1] ?? 0).toFixed()).join(' ')
  const quarters = entries.map(({ symbol, time, expiry, futuresPrice, referencePrice }, index) => {
    const { listing = '', settlementPrice } = listed[index] ?? {}
    const sold = [short(time), futuresPrice.toFixed(), referencePrice.toFixed()]
    return [symbol, short(listing), short(expiry), settlementPrice?.toFixed(), ...sold].join(' ')
  })
  return `// Made by tests/tools/history/essayTable.ts from BitMEX's fundings of XBTUSD, its hourly bars and settlements of XBTH17 to
// XBTH21, and Bitstamp's daily closes of BTC/USD. Its test holds it to them; UPDATE_HISTORY=1 rebuilds it.

/** Midnight (UTC) at which the first day begins. */
export const firstDay = '${short(iso(firstDay))}'

/**
 * Columns with a value a day, at its end. A sum with @ begins a row for the noon of that day: a future is settled, the next
 * one sold, but for the last.
 */
export const days = {
  /** Sum of the funding rates [1e-9]. */
  sum: \`${column('sum')}\`,
  /** What they compound to beyond their sum [1e-8]. */
  reinvested: \`${column('reinvested')}\`,
  /** Change of the coin's close since the row before; the first is the close itself [USD per coin]. */
  spot: \`${changes}\`,
  /** Close of the future that expires next [USD per coin]; - where there is none. */
  front: \`${column('front')}\`,
}

/** A line a future: symbol, listing, expiry, settlement, and when and at which prices it was sold on its listing day. */
export const quarters = \`
${quarters.join('\n')}
\`
`
}
