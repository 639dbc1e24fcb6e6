import { deskStart } from '../../desk/deskStart'
import { followFees } from '../../desk/follow/fees'
import { textbook } from '../../desk/terms/textbook'
import { textOfRows, type Draft } from '../../form'
import type { Example, StatedAnswers } from '../calculator'
import { deskTexts } from '../deskTexts'
import { fields } from './fields'
import type { words } from './words.en'

const feesOf = (desk: Draft): string => followFees.text(desk) ?? ''
const look = {
  orderKind: 'taker',
  offerTerm: 'all',
  offerMargin: 'all',
  fundingPremise: 'stated',
  expectedFunding: '0.01',
  intervalHours: '8',
  marginRate: '25',
  shownTrade: '',
  spotAsks: '',
  offerBids: '',
}
const essay = { ...deskStart, ...textbook.terms, venue: 'textbook', spotPrice: '100', capitalUsd: '100,000' }

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.venues',
    source: 'source.venues',
    draft: {
      ...deskTexts(deskStart, fields),
      ...look,
      horizonDays: '365',
      venueFees: feesOf(deskStart),
      offers: textOfRows([
        ['Deribit', 'BTC-25DEC26', 'coin', '2026-12-25T08:00Z', '66,990.00', '67,030.00', '67,010.00', '', ''],
        ['Deribit', 'BTC-26MAR27', 'coin', '2027-03-26T08:00Z', '70,080.00', '70,120.00', '70,100.00', '', ''],
        ['Deribit', 'BTC-25JUN27', 'coin', '2027-06-25T08:00Z', '72,330.00', '72,380.00', '72,355.00', '', ''],
        ['Deribit', 'BTC-PERPETUAL', 'coin', '', '65,440.00', '65,440.50', '65,442.10', '0.008', '8'],
        ['OKX', 'BTC-USD-270326', 'coin', '2027-03-26T08:00Z', '70,180.00', '70,230.00', '70,205.00', '', ''],
        ['OKX', 'BTC-USDT-270326', 'USDT', '2027-03-26T08:00Z', '70,195.00', '70,240.00', '70,215.00', '', ''],
        ['Binance', 'BTCUSD_PERP', 'coin', '', '65,436.10', '65,436.20', '65,436.15', '0.01', '8'],
        ['Binance', 'BTCUSDT', 'USDT', '', '65,455.00', '65,455.10', '65,455.05', '0.0085', '8'],
        ['Kraken', 'FF_XBTUSD_261225', 'USD', '2026-12-25T16:00Z', '67,005.00', '67,020.00', '67,012.00', '', ''],
      ]),
    },
  },
  {
    title: 'example.round',
    source: 'source.round',
    draft: {
      ...deskTexts(essay, fields),
      ...look,
      horizonDays: '365',
      venueFees: '',
      marginRate: '50',
      costOfCapital: '0',
      valuation: '2021-01-01T12:00Z',
      expectedFunding: '0',
      offers: textOfRows([
        ['', 'Inverse', 'coin', '2022-01-01T12:00Z', '150', '151', '150.5', '', ''],
        ['', 'Linear', 'USD', '2022-01-01T12:00Z', '150', '151', '150.5', '', ''],
        ['', 'Perpetual', 'coin', '', '100', '101', '100.5', '0.01', '8'],
      ]),
    },
  },
]

export const answers = {
  // 1,000,000 * 0.999 / (65,432.50 * 1.0003) BTC cover this many contracts of 10 USD at 72,330 * 0.9996, fee 0.035%.
  'example.venues': { soldPrice: '72330', soldSize: '110314' },
  // A coin for 100 is sold for 150, and all dollars are used.
  'example.round': { endUsd: '150000', horizonYield: '0.5', soldSize: '150000', perpetualEndUsd: '100000' },
} as const satisfies StatedAnswers<keyof typeof words>
