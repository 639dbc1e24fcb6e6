import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { fields } from './fields'
import type { words } from './words.en'

const desk = Object.fromEntries(Object.entries(deskStart).filter(([id]) => id in fields))
const look = { quoteSide: 'bid', curveConvention: 'simple', maturityRule: 'rate-linear' }
const lines = (...rows: readonly string[]) => rows.join('\n')

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.two',
    source: 'source.two',
    draft: {
      ...{ ...desk, ...look, venue: 'deribit', spotPrice: '100,000', costOfCapital: '4' },
      valuation: '2026-01-01T08:00Z',
      strip: lines(
        'Deribit\tBTC-30JAN26\t2026-01-30T08:00Z\t100,551.00\t100,561.00\t100,556.00',
        'Deribit\tBTC-27MAR26\t2026-03-27T08:00Z\t101,870.00\t101,890.00\t101,880.00',
        'Deribit\tBTC-26JUN26\t2026-06-26T08:00Z\t104,100.00\t104,140.00\t104,120.00',
        'OKX\tBTC-USD-260327\t2026-03-27T08:00Z\t101,920.00\t101,930.00\t101,925.00',
        'OKX\tBTC-USD-260626\t2026-06-26T08:00Z\t104,050.00\t104,070.00\t104,060.00',
      ),
    },
  },
  {
    title: 'example.recorded',
    source: 'source.recorded',
    draft: {
      ...{ ...desk, ...look, venue: 'bitmex', spotPrice: '32,182.72', costOfCapital: '0' },
      ...{ valuation: '2021-07-22T22:36:05Z', quoteSide: 'mark' },
      strip: lines(
        'BitMEX\tXBTU21\t2021-09-24T12:00Z\t32,333.00\t32,343.00\t32,350.84',
        'BitMEX\tXBTZ21\t2021-12-31T12:00Z\t32,631.00\t32,657.50\t32,610.07',
      ),
    },
  },
  {
    title: 'example.round',
    source: 'source.round',
    draft: {
      ...{ ...desk, ...look, venue: 'textbook', spotPrice: '100', costOfCapital: '5' },
      valuation: '2021-01-01T12:00Z',
      strip: lines(
        'Textbook\tA\t2021-03-15T12:00Z\t102\t102.5\t102.2',
        'Textbook\tB\t2021-05-27T12:00Z\t105\t105.5\t105.2',
      ),
    },
  },
]

export const answers = {
  'example.two': { bestPrice: '104100', bestDays: '176' },
  'example.recorded': { bestSpotPrice: '32182.72' },
  // 73 and 146 days: a fifth and two fifths of a year, at 2% and 5%.
  'example.round': {
    bestRate: '0.125',
    bestDays: '146',
    maturity120Rate: '0.1160958904109589041095890410958904109589',
  },
} as const satisfies StatedAnswers<keyof typeof words>
