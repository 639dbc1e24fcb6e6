import { reverse } from '../../vocabulary/reverse'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([reverse], {
  name: 'Reverse',
  question: 'The future below spot: borrow BTC, sell it, buy the future?',
  'headline.pays':
    '{reverseCarryUsd} net carry, {reverseYield} · buy {boughtContracts} · pays up to a borrow rate of {breakEvenCoinBorrowRate}',
  'headline.costs': '{reverseCarryUsd} net carry · it pays only below a borrow rate of {breakEvenCoinBorrowRate}',
  'section.ticket': 'Order ticket',
  'order.sell': 'Borrow and sell {borrowedCoin} spot for {shortSaleUsd}',
  'order.buy': 'Buy {boughtContracts} of the future at {boughtPrice}, fee {boughtFeeCoin}',
  'section.result': 'At expiry',
  'section.carry': 'Net carry',
  'note.ticket': 'Sell BTC, buy the future in whole lots. Margin for the long comes from elsewhere.',
  'note.result': 'Uncovered BTC, interest and the fee are bought back at today’s spot.',
  'note.carry': 'With what the dollars of the sale earn at the cost of capital.',
  'group.loan': 'Loan of BTC',
  'chart.rate': 'Net carry by borrow rate',
  'series.carry': 'Net carry',
  'mark.rate': 'Typed',
  'mark.tie': 'Break-even',
  'notice.contango': 'The future is above spot: the fixed bond is the trade.',
  'notice.belowLot': 'Below one lot: nothing is bought, all borrowed BTC is uncovered.',
  'notice.negative': 'It would take a lender who pays you to borrow.',
  'example.backwardation': 'Backwardation',
  'source.backwardation': 'Illustrative: the future 20% below spot for a year; computed by hand.',
  'example.quarterly': 'Quarterly 2026',
  'source.quarterly': 'Illustrative: the desk’s costs with the future 2% below spot; independently checked.',
})
