import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { floating } from '../../vocabulary/floating'
import { funding } from '../../vocabulary/funding'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, funding, floating], {
  name: 'Floating bond',
  question: 'Buy spot, sell the perpetual: funding, re-hedging, PnL',
  'headline.bond':
    '{finalUsd} after {daysOpen} · {returnRate} return · {annualisedYield} APR · {averageFunding} average funding',
  'headline.none': '{finalUsd} after the first sale, no funding yet · {contracts} sold',

  'section.sheet': 'Term sheet',
  'section.funding': 'Funding',
  'section.ticket': 'First sale',
  'section.result': 'PnL breakdown',
  'section.end': 'At the end',
  'note.ticket': 'BTC and perpetual trade at spot; spot fee and slippage are left out.',
  'note.end': 'At the last price. Close-out value buys back every contract and pays the fee.',
  'timetable.textbook': 'Funding at 04:00, 12:00 and 20:00 UTC, as at the essay’s exchange.',
  'timetable.deribit': 'Deribit accrues funding continuously; here it is paid at 00:00, 08:00 and 16:00 UTC.',
  'timetable.binance': 'Funding at 00:00, 08:00 and 16:00 UTC.',
  'timetable.bybit': 'Funding at 00:00, 08:00 and 16:00 UTC.',
  'timetable.okx': 'Funding at 00:00, 08:00 and 16:00 UTC; OKX may shorten the interval.',
  'timetable.kraken': 'Funding every full hour: rates here are hourly.',
  'timetable.bitmex': 'Funding at 04:00, 12:00 and 20:00 UTC. Closed on 2026-09-23.',

  'table.leave': 'Exit or pay',
  'column.rate': 'Funding, %',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.stay': 'Stay: the next funding',
  'row.leave': 'Exit: two fees',
  'note.leave': 'Exiting before this payment costs less; the BTC is unhedged meanwhile.',
  'note.stay': 'Staying costs no more than exiting and reopening.',

  'listing.ledger': 'Ledger',
  'column.price': 'Price',
  'column.contractsBefore': 'Before',
  'column.notional': 'Notional, BTC',
  'column.paymentCoin': 'Payment, BTC',
  'column.paymentUsd': 'Payment, USD',
  'column.trade': 'Sold',
  'column.fee': 'Fee, BTC',
  'column.contractsAfter': 'After',
  'column.equityCoin': 'Equity, BTC',
  'column.equityUsd': 'Equity, USD',
  'column.residual': 'Unhedged, BTC',
  'column.soFarCoin': 'Funding so far, BTC',
  'column.soFarUsd': 'Funding so far, USD',
  'column.unwindCoin': 'Close-out, BTC',
  'column.unwindUsd': 'Close-out, USD',
  'note.ledger': 'Negative contracts are bought back; positive payments are received.',

  'chart.equityUsd': 'Equity in USD',
  'chart.equityCoin': 'Equity in BTC',
  'chart.contracts': 'Contracts',
  'chart.residual': 'Unhedged',
  'chart.rate': 'Funding rate',
  'series.equity': 'Equity',
  'series.contracts': 'Contracts',
  'series.residual': 'Unhedged',
  'series.rate': 'Funding',
  'mark.capital': 'Capital',
  'mark.bought': 'Bought',
  'mark.firstSale': 'First sale',
  'mark.costOfCapital': 'Cost of capital',

  'group.events': 'Funding payments',
  'group.generated': 'Generated',
  'group.path': 'Along a path',
  'group.next': 'Next funding',

  'notice.noEvents': 'No funding payments: the bond right after the first sale.',
  'notice.beyondDigits': 'Some equity exceeds 10¹⁵ USD: unhedged and unexplained amounts are below its last digits.',
  'notice.belowLot': 'Capital does not cover one lot: nothing is sold, all BTC is unhedged.',
  'notice.shortTerm': 'Under a day to the last payment: annualised figures say little.',
  'notice.negative': 'Net funding is negative: this bond paid interest.',
  'notice.belowCost': 'Net yield is below your cost of capital.',
  'notice.unhedged': 'Without re-hedging, the unhedged BTC has reached a lot or more.',
  'notice.overHedged': 'Over-hedged: net short BTC.',

  'example.month': 'Thirty days, 2026',
  'source.month': 'Illustrative, Deribit-like: 0.01% every 8 hours, price rising to 72,000; independently checked.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay, 2021: three payments at a price of 100. It stops at 1,000.999 BTC, before the last re-hedge buys back 101 contracts.',
  'example.falling': 'Falling market',
  'source.falling':
    'Illustrative, Binance, 100 USD contract: price down a quarter, funding turns negative, nothing bought back; independently checked.',

  'option.events.generated': 'Generated',
  'option.events.path': 'Along a path',
  'option.events.typed': 'Typed or pasted',
  'option.rehedge.every-interval': 'Every interval',
  'option.rehedge.increase-only': 'Increase only',
  'option.rehedge.never': 'Never',
  'option.fundingUnit.percent': 'Percent (0.01)',
  'option.fundingUnit.fraction': 'Fractions (0.0001)',
  'term.path': 'Funding path',

  'term.finalUsd': 'Equity at the end',
})
