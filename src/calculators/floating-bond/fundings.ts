import { daysBetween, decimal, fundingsAlongPath, generatedFundings, rateOf, type FundingEvent } from '../../core'
import { fundingTimetable } from '../../desk/fundingTimetable'
import type { FloatingBondValues } from './fields'

/** The funding events of the source chosen: the others are read, and left alone. */
export function fundingsOf(values: FloatingBondValues): FundingEvent[] {
  const { events, valuation, closeTime, spotPrice, endPrice, generatedRate, path } = values
  const hoursOfDay = fundingTimetable(values.venue).fundingHours.map((hour) => decimal(hour))
  const stretch = { from: valuation, to: closeTime, hoursOfDay }
  switch (events) {
    case 'typed':
      return typedFundings(values)
    case 'generated':
      return generatedFundings({ ...stretch, rate: generatedRate, startPrice: spotPrice, endPrice })
    case 'path':
      return fundingsAlongPath({ ...stretch, points: path })
  }
}

/** Days of events that a frame has time for, hourly and eight-hourly: some fifteen hundred events. */
const quickDays = { hourly: decimal('60'), eightHourly: decimal('480') }

/** Whether the events that the values make are too many to be answered within a frame; typed ones show it by their text. */
export function areMany({ events, venue, valuation, closeTime }: FloatingBondValues): boolean {
  const { hourly, eightHourly } = quickDays
  const quick = fundingTimetable(venue).fundingIntervalHours === '1' ? hourly : eightHourly
  return events !== 'typed' && daysBetween({ from: valuation, to: closeTime }).greaterThan(quick)
}

/** The interval of typed rates is stated, never guessed from their size. */
const typedFundings = ({ fundings, fundingUnit }: FloatingBondValues): FundingEvent[] =>
  fundingUnit === 'fraction' ? fundings : fundings.map((row) => ({ ...row, rate: rateOf({ percent: row.rate }) }))
