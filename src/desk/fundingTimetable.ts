import type { Venue } from './venues'

/** When a venue's perpetual pays: the hours of the day in UTC, and the hours from one of them to the next. */
type FundingTimetable = { fundingHours: readonly string[]; fundingIntervalHours: string }

const fromMidnight: FundingTimetable = { fundingHours: ['0', '8', '16'], fundingIntervalHours: '8' }
const fromFour: FundingTimetable = { fundingHours: ['4', '12', '20'], fundingIntervalHours: '8' }
const hourly: FundingTimetable = {
  fundingHours: [
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
    '14',
    '15',
    '16',
    '17',
    '18',
    '19',
    '20',
    '21',
    '22',
    '23',
  ],
  fundingIntervalHours: '1',
}

/** Deribit accrues continuously; here it is summed every eight hours. */
const timetables: Readonly<Record<Venue, FundingTimetable>> = {
  textbook: fromFour,
  deribit: fromMidnight,
  binance: fromMidnight,
  bybit: fromMidnight,
  okx: fromMidnight,
  kraken: hourly,
  bitmex: fromFour,
}

export const fundingTimetable = (venue: Venue): FundingTimetable => timetables[venue]
