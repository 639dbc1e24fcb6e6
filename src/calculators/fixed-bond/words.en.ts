import { breakdown } from '../../vocabulary/breakdown'
import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { interim } from '../../vocabulary/interim'
import { settlement } from '../../vocabulary/settlement'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, breakdown, settlement, interim], {
  name: 'Fixed-rate bond',
  question: 'Coin bought, a dated future sold: what it pays, how many contracts, and why',
  'headline.bond':
    '{grossAnnualisedYield} simple · {annualisedYield} net of costs · {excessYield} over your cost of capital · {finalUsd} at expiry',
  'headline.none': 'Too small for one lot: {contracts} contracts, {coin} left unhedged',

  'section.sheet': 'Term sheet',
  'section.ticket': 'Order ticket',
  'section.result': 'Where the profit comes from',
  'section.costs': 'Costs against the break-even',
  'section.safety': 'With the whole coin deposited',
  'section.interim': 'Worth on the way',
  'note.safety': 'Maintenance as the venue takes it. The deposit is the whole coin, so no price above calls for more.',
  'note.interim': 'Marked at the spot and the future you type, before exit costs.',

  'table.yields': 'Yield a year',
  'row.simple': 'Simple',
  'row.compounded': 'Compounded',
  'row.continuous': 'Continuous',
  'row.act360': 'Simple, Act/360',
  'column.gross': 'Gross, %',
  'column.net': 'Net of costs, %',
  'table.sizing': 'How many contracts',
  'column.contracts': 'Contracts',
  'column.unhedged': 'Unhedged, BTC',
  'column.settled': 'At settlement, USD',
  'row.sized': 'Sized from the future',
  'row.naive': 'Capital ÷ contract size',
  'row.unsized': 'Coin alone',
  'note.sizing':
    'Capital divided by the contract size forgets the interest: at the futures price those contracts cover less coin, or more, than you hold.',
  'table.ledger': 'Ledger at settlement',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.held': 'Coin held',
  'row.pnl': 'Short future',
  'row.equity': 'Equity',
  'row.settlementFee': 'Settlement fee',
  'row.sale': 'Coin sold',
  'row.saleSlippage': 'Exit slippage',
  'row.saleFee': 'Exit fee',
  'row.settled': 'Dollars in hand',

  'chart.settlement': 'USD at settlement',
  'chart.legsUsd': 'Legs in USD',
  'chart.legsCoin': 'Legs in BTC',
  'chart.path': 'Value through time',
  'series.bond': 'Bond',
  'series.coinAlone': 'Coin alone',
  'series.naive': 'C ÷ M hedge',
  'series.coinLeg': 'Coin',
  'series.futuresLeg': 'Short future',
  'series.sum': 'Sum',
  'series.entryYield': 'Basis stays',
  'series.path': 'Your basis path',
  'mark.spot': 'Spot',
  'mark.future': 'Future',
  'mark.settlement': 'Settlement',
  'mark.face': 'Face',
  'mark.capital': 'Capital',

  'group.settlement': 'At settlement',
  'group.interim': 'On the way',

  'notice.nearExpiry':
    'Under a day to expiry: an annualised figure multiplies a few hours by hundreds and says little.',
  'notice.backwardation': 'The future is below the spot: this bond costs interest instead of earning it.',
  'notice.belowLot': 'The coin does not cover one lot: nothing is sold, and all of it stays exposed to the price.',
  'notice.belowCost': 'Net of costs the bond pays less than your cost of capital.',
  'notice.naiveNegative':
    'Where the wrongly sized hedge owes more than it is worth, its line stops: a log axis has no place for it.',

  'settlement.textbook':
    'Textbook contract: settles at the spot price of the expiry instant. The essay’s exchange averaged the index over the two hours before.',
  'settlement.deribit': 'Settles at the average of the index from 07:30 to 08:00 UTC.',
  'settlement.binance': 'Settles at the average of the index over the last 30 minutes, second by second.',
  'settlement.bybit': 'Settles at the average of the index from 07:30 to 08:00 UTC.',
  'settlement.okx': 'Settles at the average of the index over the last 30 minutes (one hour before March 2026).',
  'settlement.kraken': 'Settles at the CME CF reference rate of 16:00 London.',
  'settlement.bitmex':
    'Settled at the average of the index from 11:30 to 12:00 UTC. The exchange closed on 2026-09-23.',

  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay of 2021. Its 365 days do not follow from its own dates (1 January to 31 December is 364), so the valuation here is 2020-12-31 12:00 UTC.',
  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Constructed for a Deribit-like contract with costs on every leg; the figures were computed by hand in exact fractions.',
  'example.recorded': 'BitMEX, July 2021',
  'source.recorded': 'XBTU21 at mid against the index, BitMEX public quotes of 2021-07-22 22:36:05 UTC; no costs.',
  'example.backwardation': 'Backwardation',
  'source.backwardation': 'Constructed: the future below the spot, contracts of 1 USD in lots of 100.',
})
