import type { Draft } from '../form'

type VenueFacts = {
  /** The day on which the terms below were looked up. */
  asOf: string
  /** What choosing the venue types into the desk bar; every text stays editable. */
  terms: Draft
  /** Facts that no vendor page of that day confirmed, by field. */
  unconfirmed?: readonly string[]
  /** When the perpetual pays: the hours of the day in UTC, and the hours from one of them to the next. */
  fundingHours: readonly string[]
  fundingIntervalHours: string
}

/** The two eight-hour timetables and the hourly one that venues keep; Deribit accrues all the time, gathered here. */
const fromMidnight = { fundingHours: ['0', '8', '16'], fundingIntervalHours: '8' } as const
const fromFour = { fundingHours: ['4', '12', '20'], fundingIntervalHours: '8' } as const
const hourly = {
  fundingHours: [
    ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
    ...['12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23'],
  ],
  fundingIntervalHours: '1',
} as const

/** Contract terms and taker fees of coin-margined BTC futures, as published by the venues. */
export const venues = {
  textbook: {
    asOf: '2021-01-01',
    ...fromFour,
    terms: {
      multiplier: '1',
      lotSize: '1',
      spotFeeRate: '0',
      futuresFeeRate: '0',
      settlementFeeRate: '0',
      exitSpotFeeRate: '0',
      spotSlippageRate: '0',
      futuresSlippageRate: '0',
      exitSlippageRate: '0',
      maintenanceMarginRate: '0.5',
      maintenanceOn: 'liquidation-value',
    },
  },
  deribit: {
    asOf: '2026-11-20',
    ...fromMidnight,
    terms: {
      multiplier: '10',
      lotSize: '1',
      futuresFeeRate: '0.05',
      settlementFeeRate: '0.025',
      maintenanceMarginRate: '1',
      maintenanceOn: 'liquidation-value',
    },
    unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
  },
  binance: {
    asOf: '2026-11-20',
    ...fromMidnight,
    terms: {
      multiplier: '100',
      lotSize: '1',
      futuresFeeRate: '0.05',
      settlementFeeRate: '0.05',
      maintenanceMarginRate: '0.4',
      maintenanceOn: 'liquidation-value',
    },
    unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
  },
  bybit: {
    asOf: '2026-11-20',
    ...fromMidnight,
    terms: {
      multiplier: '1',
      lotSize: '1',
      futuresFeeRate: '0.055',
      settlementFeeRate: '0.05',
      maintenanceMarginRate: '0.5',
      maintenanceOn: 'liquidation-value',
    },
    unconfirmed: ['maintenanceMarginRate'],
  },
  okx: {
    asOf: '2026-11-20',
    ...fromMidnight,
    terms: {
      multiplier: '100',
      lotSize: '1',
      futuresFeeRate: '0.05',
      settlementFeeRate: '0.01',
      maintenanceMarginRate: '0.4',
      maintenanceOn: 'liquidation-value',
    },
    unconfirmed: ['settlementFeeRate', 'maintenanceMarginRate'],
  },
  kraken: {
    asOf: '2026-11-20',
    ...hourly,
    terms: {
      multiplier: '1',
      lotSize: '1',
      futuresFeeRate: '0.05',
      settlementFeeRate: '0.05',
      maintenanceMarginRate: '1',
      maintenanceOn: 'liquidation-value',
    },
  },
  bitmex: {
    asOf: '2026-09-23',
    ...fromFour,
    terms: {
      multiplier: '1',
      lotSize: '100',
      futuresFeeRate: '0.05',
      settlementFeeRate: '0.05',
      maintenanceMarginRate: '0.5',
      maintenanceOn: 'entry-value',
    },
  },
} as const satisfies Record<string, VenueFacts>

export type Venue = keyof typeof venues
// Object.keys of a literal record gives exactly its keys, which TypeScript cannot know of records in general.
export const venueIds = Object.keys(venues) as readonly Venue[]
export const venueFacts = (venue: Venue): VenueFacts => venues[venue]
