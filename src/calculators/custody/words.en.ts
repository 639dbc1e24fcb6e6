import { curve } from '../../vocabulary/curve'
import { custody } from '../../vocabulary/custody'
import { fixed } from '../../vocabulary/fixed'
import { hedge } from '../../vocabulary/hedge'
import { risk } from '../../vocabulary/risk'
import { withThemes } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.en'

export const words = withThemes([curve, fixed, hedge, risk, custody], {
  ...tierWords,

  name: 'Custody',
  question: 'Where is the BTC kept, what fails with it, and what does lending add?',
  headline:
    'Exchange failure: {exchangeLossUsd}, or {wholeLossUsd} with everything there · custodian failure: {custodianLossUsd} · lending adds {lendAddedYield} p.a. for {lentExposureUsd} of exposure',

  'section.margin': 'Margin',
  'section.lending': 'Lending',
  'section.expected': 'Proceeds',
  'note.margin': 'BTC at the exchange and mirrored by the custodian backs the short.',
  'note.lending':
    'Interest in BTC, unhedged, sold at today’s spot and the exit costs. The yield is of the bond without lending.',

  'table.places': 'By place',
  'column.coin': 'BTC',
  'column.loss': 'Failure loss, USD',
  'column.odds': 'BE probability, %',
  'row.whole': 'All at the exchange',
  'row.exchange': 'At the exchange',
  'row.custodian': 'Off-exchange settlement',
  'row.borrower': 'Lent out',
  'row.own': 'Own wallet',
  'note.places':
    'Each failure alone, over the term; one of exchange or custodian ends the trade at today’s spot, where a perpetual is bought back too.',

  'chart.loss': 'Loss given failure',
  'series.exchange': 'Exchange, this split',
  'series.whole': 'Exchange, all BTC there',
  'series.custodian': 'Custodian',
  'series.borrower': 'Borrower',
  'mark.price': 'Price',
  'mark.split': 'This split',
  'chart.splits': 'Break-even by split',
  'series.odds': 'BE failure probability',
  'series.lost': 'Loss, share of capital',
  'detail.splits': 'Splits',
  'column.own': 'Own wallet, %',
  'column.taken': 'Liquidation, USD',
  'row.split': 'At the exchange',
  'note.splits':
    'Custodian and loan as entered; the rest of the BTC in your own wallet. Bold: this split. Above the break-even the trade earns less than the cost of capital.',

  'group.places': 'Places',
  'group.bond': 'Bond',
  'group.perpetual': 'Perpetual',
  'option.bondKind.fixed': 'Fixed',
  'option.bondKind.floating': 'Floating',
  'group.lending': 'Lending',
  'group.failure': 'Failure',

  'notice.belowLot': 'Capital covers less than one lot: nothing is sold.',
  'notice.noExcess': 'Net yield is below your cost of capital: no failure probability is worth it.',
  'notice.taken': 'Margin is below maintenance: liquidated at once at today’s price.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Illustrative: the desk’s quarterly future; shares, recoveries and the 1.5% for 30 days are ours; independently checked.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay, 2021: 1,000 BTC and 150,000 contracts at 150. Shares, recoveries and the loan are ours; computed by hand.',
  'example.floating': 'Floating bond, half posted',
  'source.floating':
    'Illustrative: the essay’s capital against the perpetual at 30% expected funding, half of the BTC at the exchange; computed by hand.',
})
