import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { linear } from '../../vocabulary/linear'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, linear], {
  name: 'Linear hedge',
  question: 'Linear vs inverse hedge: extra margin and its cost',
  'headline.called':
    '{linearYield} APR linear, {inverseYield} inverse · margin call of {marginCallUsd} at {settlementPrice} · LTV {loanToValueRate}',
  'headline.uncalled':
    '{linearYield} APR linear, {inverseYield} inverse · no margin call at {settlementPrice} · {postedUsd} margin borrowed at {borrowRate}',

  'section.hedge': 'Linear hedge',
  'section.call': 'At this price',
  'note.hedge':
    'USD or stablecoin margin is borrowed against the BTC; BTC margin has the haircut, and the account lends the losses. Before fees, on both sides.',
  'note.call':
    'The price moves there at once and stays until expiry. A call is the loss and margin on the larger value; with BTC as margin, the loss lent.',

  'table.sides': 'Linear vs inverse',
  'column.linear': 'Linear',
  'column.inverse': 'Inverse',
  'row.contracts': 'Contracts sold',
  'row.open': 'Unhedged, BTC',
  'row.pnl': 'Futures PnL, USD',
  'row.posted': 'Borrowed, USD',
  'row.cost': 'Borrow cost, USD',
  'row.end': 'End value, USD',
  'row.profit': 'PnL, USD',
  'row.return': 'Return, %',
  'row.yield': 'APR, %',
  'row.lost': 'Yield drag, pp',
  'note.sides': 'Inverse contracts take the BTC itself as margin: nothing is borrowed.',
  'table.longs': 'The other side',
  'column.usd': 'USD',
  'column.coin': 'BTC',
  'row.linearLong': 'Linear long, PnL',
  'row.linearMost': 'Linear long, maximum loss',
  'row.inverseLong': 'Inverse long, PnL',
  'row.inverseSold': 'Inverse long, notional at entry',
  'note.longs': 'Inverse longs owe BTC, without limit as the price falls.',

  'chart.call': 'USD margin required',
  'chart.hedges': 'The two hedges',
  'chart.result': 'PnL in USD',
  'chart.owed': 'BTC owed',
  'series.posted': 'Linear: borrowed',
  'series.coin': 'BTC',
  'series.none': 'Inverse: none',
  'series.inverse': 'Inverse',
  'series.linear': 'Linear',
  'series.short': 'Linear short',
  'series.sum': 'Sum',
  'series.owed': 'Inverse long',
  'series.sold': 'Notional at entry',
  'series.par': 'Linear at par',
  'mark.covered': 'BTC exhausted',
  'mark.spot': 'Spot',
  'mark.future': 'Future',
  'mark.price': 'Price',
  'mark.capital': 'Capital',

  'group.hedge': 'Linear contract and loan',
  'group.price': 'Price',
  'group.stablecoin': 'Depeg scenario',
  'group.haircut': 'BTC as margin',
  'option.marginIn.usd': 'USD',
  'option.marginIn.stablecoin': 'Stablecoin (USDT, USDC)',
  'option.marginIn.coin': 'BTC with haircut',

  'notice.noLinear': 'Capital does not cover one linear lot: nothing is sold.',
  'notice.noInverse': 'Capital does not cover one inverse lot: nothing is sold.',
  'notice.depeg': 'Stablecoin below par: the contract locks in stablecoins, not dollars.',
  'notice.uncovered': 'At this price the BTC no longer covers loss and margin: the account sells it.',
  'notice.overLent':
    'At this price the loan is as large as the BTC behind it: no lender goes that far, and the hedge ends before.',
  'notice.backwardation': 'The future is below spot: both hedges cost interest; the loan costs the spread.',
  'notice.loss': 'At this price the linear hedge ends below its capital.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly': 'Illustrative, before fees: linear contracts of 0.1 BTC, 30% margin; independently checked.',
  'example.euro': 'One to two',
  'source.euro':
    'Cash-and-carry essay, 2021, on EUR/USD: bought at 1, sold at 2, one dollar earned. Margin and term are ours.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'The essay’s bond of 1,000 BTC, 150 against 100 over 365 days, with linear contracts and 10% margin; independently checked.',
  'example.depeg': 'Stablecoin at 0.90',
  'source.depeg':
    'The essay’s bond with a linear contract in a stablecoin that falls to 0.90 USD, price unchanged; independently checked.',
  'example.unified': 'BTC as margin',
  'source.unified':
    'The essay’s bond in a unified account: 5% haircut, 10% margin, price 300, the loss borrowed; independently checked.',

  'term.marginRate': 'USD margin rate',
  'term.settlementPrice': 'Price moves to',
  'term.marginUsd': 'Initial USD margin',
})
