import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { deskTexts } from '../deskTexts'
import { fields } from './fields'
import type { words } from './words.en'

const desk = deskTexts(deskStart, fields)
const look = {
  alerts: '',
  premiumLimit: '0.1',
  offerMargin: 'all',
  stripLeastDays: '2',
  quoteSide: 'bid',
  curveConvention: 'simple',
  maturityRule: 'rate-linear',
}
const lines = (...rows: readonly string[]) => rows.join('\n')

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.two',
    source: 'source.two',
    draft: {
      ...desk,
      ...look,
      strip: lines(
        'Deribit\tBTC-25DEC26\t2026-12-25T08:00Z\t66,990.00\t67,030.00\t67,010.00',
        'Deribit\tBTC-29JAN27\t2027-01-29T08:00Z\t68,290.00\t68,330.00\t68,310.00',
        'Deribit\tBTC-26MAR27\t2027-03-26T08:00Z\t70,080.00\t70,120.00\t70,100.00',
        'Deribit\tBTC-25JUN27\t2027-06-25T08:00Z\t72,330.00\t72,380.00\t72,355.00',
        'OKX\tBTC-USD-261225\t2026-12-25T08:00Z\t66,960.00\t66,980.00\t66,970.00',
        'OKX\tBTC-USD-270326\t2027-03-26T08:00Z\t70,180.00\t70,230.00\t70,205.00',
      ),
    },
  },
  {
    title: 'example.recorded',
    source: 'source.recorded',
    draft: {
      ...desk,
      ...look,
      venue: 'bitmex',
      spotPrice: '32,182.72',
      costOfCapital: '0',
      valuation: '2021-07-22T22:36:05Z',
      quoteSide: 'mark',
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
      ...desk,
      ...look,
      venue: 'textbook',
      spotPrice: '100',
      costOfCapital: '5',
      alerts: 'basis-above\t12\nforward-above\t9',
      valuation: '2021-01-01T12:00Z',
      strip: lines(
        'Textbook\tA\t2021-03-15T12:00Z\t102\t102.5\t102.2',
        'Textbook\tB\t2021-05-27T12:00Z\t105\t105.5\t105.2',
      ),
    },
  },
]

export const answers = {
  'example.two': { bestPrice: '66990', bestDays: '35.4' },
  'example.recorded': { bestSpotPrice: '32182.72' },
  // 73 and 146 days: a fifth and two fifths of a year, at 2% and 5%.
  'example.round': {
    bestRate: '0.125',
    bestDays: '146',
    curve120Rate: '0.1160958904109589041095890410958904109589',
  },
} as const satisfies StatedAnswers<keyof typeof words>
