import { fixed } from '../../vocabulary/fixed'
import { financed } from '../../vocabulary/financed'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([financed, fixed], {
  name: 'Financing',
  question: 'What do a loan, days on the way and fixed fees make of the bond?',
  'headline.financed':
    '{ownYield} on equity after {borrowedUsd} borrowed · {deliveredYield} delivered · the lender calls at a futures price of {lenderCallPrice}',
  'headline.own': '{deliveredYield} delivered over {tiedDays} · nothing borrowed',
  'headline.uncalled':
    '{ownYield} on equity after {borrowedUsd} borrowed · {deliveredYield} delivered · no margin call',
  'section.delivery': 'Delivered',
  'section.equity': 'Return on equity',
  'section.call': 'Margin call of the lender',
  'section.ticket': 'Order ticket',
  'note.ticket': 'Whole lots of what is left of the capital after the cost of entry.',
  'order.borrow': 'Borrow {borrowedUsd}',
  'order.buy': 'Buy {coin} at {spotExecutionPrice}',
  'order.sell': 'Sell {contracts} at {futuresExecutionPrice}, fee {entryFeeCoin}',
  'order.rest': '{residualCoin} unhedged',
  'note.delivery': 'From sending the dollars to having them back; on the way they earn nothing.',
  'note.equity': 'Interest runs while the dollars are out. At the break-even rate a loan changes nothing.',
  'note.call':
    'The lender marks BTC and short future at today’s spot; only a wider basis calls. Interest is not counted.',
  'group.loan': 'Loan',
  'group.delivery': 'Time and fixed costs',
  'chart.share': 'Return on equity by share borrowed',
  'series.equity': 'On equity',
  'series.delivered': 'Delivered',
  'mark.share': 'Typed',
  'mark.cost': 'Cost of capital',
  'notice.costly': 'The loan costs more than the bond yields: borrowing lowers the return.',
  'notice.called': 'The lender would call at once.',
  'notice.belowLot': 'Capital does not cover one lot: nothing is sold, all BTC is unhedged.',
  'example.quarterly': 'Quarterly 2026',
  'source.quarterly': 'Illustrative: the desk’s bond, half of it borrowed; independently checked.',
  'example.essay': 'Essay 2021',
  'source.essay': 'The essay’s bond with half of it borrowed at 20%; computed by hand.',
})
