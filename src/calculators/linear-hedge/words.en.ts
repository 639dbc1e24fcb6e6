import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { linear } from '../../vocabulary/linear'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, linear], {
  name: 'Linear hedge',
  question: 'Why do linear contracts make no synthetic dollar, and what does trying cost?',
  'headline.called':
    '{linearYield} a year with linear contracts, {inverseYield} with inverse ones · at {settlementPrice} they have called for {marginCallUsd} more · {loanToValueRate} of the coin’s worth is borrowed',
  'headline.uncalled':
    '{linearYield} a year with linear contracts, {inverseYield} with inverse ones · at {settlementPrice} nothing more is called for · {postedUsd} of margin is borrowed at {borrowRate}',

  'section.hedge': 'The linear hedge',
  'section.call': 'At the price',
  'note.hedge':
    'The coin that is hedged is no margin for a contract settled in dollars: the dollars are borrowed against it, for the whole term. A lender of dollars wants at least what the bond pays; the spread is on top. Before fees.',
  'note.call':
    'The price goes there at once and stays until expiry. A loss is called for, dollar for dollar; a gain earns nothing before expiry.',

  'table.sides': 'The same capital',
  'column.linear': 'Linear',
  'column.inverse': 'Inverse',
  'row.contracts': 'Contracts sold',
  'row.open': 'Left unhedged, BTC',
  'row.pnl': 'Future, USD',
  'row.posted': 'Borrowed, USD',
  'row.cost': 'Cost of it, USD',
  'row.end': 'At the end, USD',
  'row.profit': 'Profit, USD',
  'row.return': 'Return, %',
  'row.yield': 'Return a year, %',
  'row.lost': 'Given up a year, %',
  'note.sides': 'Inverse contracts take the coin itself as margin: nothing is borrowed, at any price.',
  'table.longs': 'Who bought the contracts',
  'column.usd': 'USD',
  'column.coin': 'BTC',
  'row.linearLong': 'Linear, result',
  'row.linearMost': 'Linear, owes at most',
  'row.inverseLong': 'Inverse, result',
  'row.inverseSold': 'Inverse, size at entry',
  'note.longs':
    'A falling price costs both about the same dollars, never more than the size. But the inverse debt is due in coin, and in coin it has no bound.',

  'chart.call': 'Dollars to be found',
  'chart.hedges': 'The two hedges',
  'chart.result': 'Result in USD',
  'chart.owed': 'Owed in coin',
  'series.posted': 'Linear: borrowed',
  'series.coin': 'Coin',
  'series.none': 'Inverse: none',
  'series.inverse': 'Inverse',
  'series.linear': 'Linear',
  'series.short': 'Linear short',
  'series.sum': 'Sum',
  'series.owed': 'Inverse long',
  'series.sold': 'Size at entry',
  'mark.spot': 'Spot',
  'mark.future': 'Future',
  'mark.price': 'Price',
  'mark.capital': 'Capital',

  'group.hedge': 'Linear contract and loan',
  'group.price': 'Price',

  'notice.noLinear': 'The coin does not cover one lot of linear contracts: nothing is sold.',
  'notice.noInverse': 'The coin does not cover one lot of inverse contracts: nothing is sold.',
  'notice.backwardation':
    'The future is below the spot: either hedge costs interest, and a lender asks for the spread alone.',
  'notice.loss': 'At this price the linear hedge ends with less than it began.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Constructed on the desk’s quarterly future, before fees: linear contracts of 0.1 BTC with 30% of margin. The figures were computed separately, in exact fractions.',
  'example.euro': 'One to two',
  'source.euro':
    'Cash-and-carry essay of 2021, on EUR/USD: one coin bought at 1 and sold at 2 has earned one dollar. Margin and term are ours.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'The essay’s bond of 1,000 coins, 150 against 100 over 365 days, out of linear contracts with a tenth of margin; computed by hand.',

  'term.marginRate': 'Margin in dollars',
  'term.settlementPrice': 'Price goes to',
  'term.marginUsd': 'Margin on the first day',
})
