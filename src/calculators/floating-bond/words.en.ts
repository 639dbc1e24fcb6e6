import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { floating } from '../../vocabulary/floating'
import { funding } from '../../vocabulary/funding'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, funding, floating], {
  name: 'Floating-rate bond',
  question: 'Coin bought, the perpetual sold: what funding pays, and what holding on is worth',
  'headline.bond':
    '{finalUsd} after {daysOpen} · {returnRate} return · {annualisedYield} a year, simple · {averageFunding} average funding',
  'headline.none': '{finalUsd} after the first sale, no funding yet · {contracts} sold',

  'section.sheet': 'Term sheet',
  'section.funding': 'Funding',
  'section.ticket': 'First sale',
  'section.result': 'Where the profit comes from',
  'section.end': 'At the end',
  'note.ticket':
    'Coin and perpetual trade at the spot price. Every sale and every re-hedge pays the futures fee; the desk’s spot fee and slippage are not in this ledger.',
  'note.end': 'Not unwound, at the last price. Unwinding buys every contract back and pays its fee in coin.',
  'note.typed': 'Rates are annualised by the time between the events typed.',
  'timetable.textbook': 'Funding at 04:00, 12:00 and 20:00 UTC, as at the essay’s exchange.',
  'timetable.deribit':
    'Deribit accrues funding continuously; here each 8-hour rate is paid at once, at 00:00, 08:00 and 16:00 UTC.',
  'timetable.binance': 'Funding at 00:00, 08:00 and 16:00 UTC.',
  'timetable.bybit': 'Funding at 00:00, 08:00 and 16:00 UTC.',
  'timetable.okx': 'Funding at 00:00, 08:00 and 16:00 UTC; OKX may shorten the interval.',
  'timetable.kraken': 'Funding every full hour: a rate here is an hourly one.',
  'timetable.bitmex': 'Funding at 04:00, 12:00 and 20:00 UTC. The exchange closed on 2026-09-23.',

  'table.leave': 'Leave or pay',
  'column.rate': 'Funding, %',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.stay': 'Stay: the next funding',
  'row.leave': 'Leave: two fees',
  'note.leave':
    'Closing before the funding and reopening after it costs less than paying it. Meanwhile the coin is unhedged; that risk is not in the figures. The rate of leaving is where both cost the same.',
  'note.stay':
    'Staying is no worse than closing before the funding and reopening after it. The rate of leaving is where both cost the same.',

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
  'column.soFarCoin': 'Paid so far, BTC',
  'column.soFarUsd': 'Paid so far, USD',
  'column.unwindCoin': 'Unwound, BTC',
  'column.unwindUsd': 'Unwound, USD',
  'note.ledger':
    'Before, sold and after are contracts; a negative number is bought back. Payments are positive where you receive them. Unwound: what is left if every contract is bought back right after the interval.',

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

  'group.events': 'Funding events',
  'group.generated': 'Generated',
  'group.path': 'Along a path',
  'group.next': 'Next funding',

  'notice.mixedIntervals': 'The intervals differ: rates are annualised by their mean over the whole span.',
  'notice.otherInterval':
    'These events are not as far apart as this venue’s. They are annualised by their own interval.',
  'notice.noEvents': 'No funding events: this is the bond right after the first sale.',
  'notice.beyondDigits':
    'Some equity is beyond 10¹⁵ dollars: what is unhedged or unexplained is smaller than the last digits of such sums.',
  'notice.belowLot': 'The coin does not cover one lot: nothing is sold, and all of it stays exposed to the price.',
  'notice.shortTerm':
    'Under a day to the last funding: an annualised figure multiplies a few hours by hundreds and says little.',
  'notice.negative': 'Funding is negative on balance: this bond paid interest instead of earning it.',
  'notice.belowCost': 'The bond returns less than your cost of capital.',
  'notice.unhedged': 'Without re-hedging, the coin received is left unhedged: at the end it is worth a lot or more.',
  'notice.overHedged': 'At the end more is sold than the equity covers: the bond gains as the price falls.',

  'example.month': 'Thirty days, 2026',
  'source.month':
    'Constructed for a Deribit-like perpetual: 0.01% every eight hours, the price rising to 72,000. Figures computed separately in exact fractions.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay of 2021: three fundings at a price of 100. The essay stops at 1,000.999 BTC, before the last re-hedge, which buys 101 contracts back.',
  'example.falling': 'Falling market',
  'source.falling':
    'Constructed for Binance’s contract of 100 USD: the price falls by a quarter, funding turns negative, nothing is bought back. Figures computed separately in exact fractions.',

  'option.events.generated': 'Generated',
  'option.events.path': 'Along a path',
  'option.events.typed': 'Typed or pasted',
  'option.rehedge.every-interval': 'Every interval',
  'option.rehedge.increase-only': 'Increase only',
  'option.rehedge.never': 'Never',
  'option.fundingUnit.percent': 'Percent, as 0.01',
  'option.fundingUnit.fraction': 'Fractions, as 0.0001',
  'term.path': 'Funding path',

  'term.finalUsd': 'Equity at the end',
})
