import {
  addDays,
  compoundedFunding,
  runningSums,
  decimal,
  type Decimal,
  type FixedEntry,
  type PolicyMark,
  type PolicyRoll,
  type TimedRate,
} from '../../core'
import { days, firstDay, quarters } from './essayTable'

/** The essay's own years, from 2016-12-16 to 2021-03-29. */
const essayTerm = { start: '2016-12-16T00:00:00.000Z', end: '2021-03-29T00:00:00.000Z' }

/** Years that the panel looks back on: the essay's, or those of imported series. */
export type PastHistory = {
  /** Imported, and not shipped. */
  isOwn: boolean
  term: { start: string; end: string }
  /** A row a day and one for each roll, from half a year before the term on: funding compounded, prices. */
  marks: readonly PolicyMark[]
  /** The same rows with the sum of the rates. */
  sums: readonly TimedRate[]
  rolls: readonly PolicyRoll[]
  /** When the last future is settled. */
  end: { time: string; spotPrice: Decimal }
  /** Each future sold on its listing day, with the midnight on which it was listed. */
  listed: readonly (FixedEntry & { listing: string })[]
  /** Each future sold at the expiry of the one before. */
  rolled: readonly FixedEntry[]
}

const noon = decimal('-0.5')
const oneDay = decimal('1')
const none = decimal('0')
/** The same instant written like all others, so that two of them compare as texts do. */
const inFull = (instant: string): string => addDays({ instant, days: none })

const cellsOf = (line: string): string[] => line.split(' ')
const linesOf = (table: string): string[][] => table.trim().split('\n').map(cellsOf)

/** The shipped table as numbers. */
export function essayHistory(): PastHistory {
  const rows = dayRows()
  const futures = linesOf(quarters).map(
    ([symbol = '', listing = '', expiry = '', settled = '', time = '', sold = '', spot = '']) => ({
      symbol,
      listing: `${listing.slice(0, 10)}T00:00:00.000Z`,
      expiry: inFull(expiry),
      settlement: decimal(settled),
      time: inFull(time),
      futuresPrice: decimal(sold),
      referencePrice: decimal(spot),
    }),
  )
  const rolls = rows.flatMap(({ isRoll, time, spotPrice, futuresPrice }): PolicyRoll[] =>
    isRoll && futuresPrice !== null ? [{ time, spotPrice, futuresPrice }] : [],
  )
  const last = futures.at(-1)
  return {
    isOwn: false,
    term: essayTerm,
    marks: rows,
    sums: rows.map(({ time, sum }) => ({ time, rate: sum })),
    rolls,
    end: { time: last?.expiry ?? firstDay, spotPrice: last?.settlement ?? oneDay },
    listed: futures,
    rolled: rolls.map(({ time, spotPrice, futuresPrice }, place) => ({
      symbol: futures[place]?.symbol ?? '',
      time,
      expiry: futures[place]?.expiry ?? time,
      futuresPrice,
      referencePrice: spotPrice,
    })),
  }
}

type DayRow = PolicyMark & { sum: Decimal; isRoll: boolean }

function dayRows(): DayRow[] {
  const [reinvested, front] = [cellsOf(days.reinvested), cellsOf(days.front)]
  const spot = runningSums(cellsOf(days.spot).map((change) => decimal(change)))
  let midnight = firstDay
  return cellsOf(days.sum).map((cell, row): DayRow => {
    const isRoll = cell.startsWith('@')
    const next = addDays({ instant: midnight, days: oneDay })
    if (!isRoll) midnight = next
    const futuresClose = front[row] ?? '-'
    const sum = decimal(`${cell.replace('@', '')}e-9`)
    return {
      time: isRoll ? addDays({ instant: next, days: noon }) : next,
      sum,
      rate: compoundedFunding({ simpleSum: sum, reinvested: decimal(`${reinvested[row]}e-8`) }),
      spotPrice: spot[row] ?? none,
      futuresPrice: futuresClose === '-' ? null : decimal(futuresClose),
      isRoll,
    }
  })
}
