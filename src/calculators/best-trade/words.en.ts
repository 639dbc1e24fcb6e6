import { alternatives } from '../../vocabulary/alternatives'
import { curve } from '../../vocabulary/curve'
import { depth } from '../../vocabulary/depth'
import { fixed } from '../../vocabulary/fixed'
import { futuresStrip } from '../../vocabulary/futuresStrip'
import { margin } from '../../vocabulary/margin'
import { offers } from '../../vocabulary/offers'
import { roll } from '../../vocabulary/roll'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([alternatives, curve, depth, fixed, futuresStrip, margin, offers, roll], {
  name: 'Best trade',
  question: 'Which contract pays the most for your capital, all costs paid, on one horizon',
  'term.endUsd': 'Dollars at the horizon',
  'term.marginRate': 'Margin for linear contracts, %',
  'headline.dated':
    '{tradeName} is best · {horizonYield} a year to the horizon · {endUsd} · sell {soldSize} contracts at {soldPrice}',
  'headline.perpetual':
    '{tradeName} is best, at {expectedYearRate} funding a year · {horizonYield} a year to the horizon · {endUsd} · sell {soldSize} contracts at {soldPrice}',
  'headline.chosen':
    '{tradeName}, chosen by you · {horizonYield} a year to the horizon · {endUsd} · sell {soldSize} contracts at {soldPrice}',
  'headline.none': 'Nothing to rank: enter contracts, widen the filters or the horizon, or turn a venue on',

  'section.ticket': 'Order ticket',
  'order.buy': 'Buy {coin} at {spotExecutionPrice}',
  'order.sell': 'Sell {soldSize} contracts at {futuresExecutionPrice}',
  'order.post': 'Post {marginUsd} as margin',
  'section.horizon': 'To the horizon',
  'section.against': 'Dated against perpetual',
  'panel.live': 'Live venues',

  'listing.ranking': 'Ranking',
  'listing.quotes': 'Quotes',
  'listing.margins': 'Margin and fees',
  'row.inverse': 'Inverse',
  'row.linear': 'Linear',
  'row.inverseAtMark': 'Inverse, at the mark:',
  'row.linearAtMark': 'Linear, at the mark:',
  'row.inverseBook': 'Inverse, slippage from its book:',
  'row.linearBook': 'Linear, slippage from its book:',
  'row.inverseTyped': 'Inverse, slippage as typed:',
  'row.linearTyped': 'Linear, slippage as typed:',
  'row.inverseThin': 'Inverse, book too thin:',
  'row.linearThin': 'Linear, book too thin:',
  'row.take': 'To the desk',
  'column.yield': 'Net a year, %',
  'column.excess': 'Excess, pp',
  'column.own': 'Own term, %',
  'column.days': 'Days',
  'column.price': 'Sold at',
  'column.spot': 'Spot',
  'column.bid': 'Bid',
  'column.ask': 'Ask',
  'column.mark': 'Mark',
  'column.running': 'Running funding, %',
  'column.hours': 'Hours',
  'column.funding': 'Funding assumed, %',
  'column.cash': 'Cash at its end',
  'column.end': 'At the horizon',
  'column.contracts': 'Contracts',
  'column.coin': 'BTC to buy',
  'column.margin': 'Posted, USD',
  'column.venue': 'At the venue, USD',
  'column.bankruptcy': 'Margin gone at',
  'column.fee': 'Trading fee, %',
  'column.slippage': 'Slippage, %',
  'column.spotSlippage': 'Spot slippage, %',
  'column.settlement': 'Settlement fee, %',
  'note.ranking':
    'Same capital, same day, all costs; dollars in hand early wait at the cost of capital. Choose a row for its ticket.',
  'note.live':
    'As the venues quote. Spot is the ask of a spot market that is on, else the contract’s own index. Choose a row for its ticket.',
  'note.margins':
    'Inverse: all BTC lies at the venue, and no price liquidates it. Linear: only the margin does, but a rise calls for more.',
  'note.quotes': 'As typed, or as the venues that are on quote now.',
  'note.inverse': 'Margined with the BTC itself: no liquidation, but all of it lies at the venue.',
  'note.linear':
    'Margin earns nothing here. A rise towards the bankruptcy price calls for more dollars. Linear carry has no settlement fee.',
  'note.perpetual': 'The funding is your assumption, reinvested; the perpetual is bought back at spot on the last day.',
  'note.against': 'Break-even funding: at which the best perpetual ends with as much as the best dated contract.',
  'note.dated': 'Held to expiry; the dollars then wait at the cost of capital.',

  'group.look': 'Order and filters',
  'group.premises': 'Assumptions',
  'group.offers': 'Contracts, typed or pasted',
  'group.books': 'Order books, pasted',
  'option.futureSizeUnit.usd': 'USD',
  'option.futureSizeUnit.contracts': 'Contracts',
  'option.futureSizeUnit.coin': 'BTC',
  'panel.books': 'Live order books of the best contracts',
  'group.fees': 'Fees, first tier, Aug to Nov 2026',
  'option.orderKind.taker': 'Taker, at the bid',
  'option.orderKind.maker': 'Maker, at the ask',
  'option.offerTerm.all': 'All',
  'option.offerTerm.dated': 'Dated',
  'option.offerTerm.perpetual': 'Perpetual',
  'option.offerMargin.all': 'All',
  'option.offerMargin.inverse': 'Inverse',
  'option.offerMargin.linear': 'Linear',
  'option.fundingPremise.stated': 'As typed, for all',
  'option.fundingPremise.running': 'Running rate, each',
  'option.marginCurrency.coin': 'BTC (inverse)',
  'option.marginCurrency.USDT': 'USDT',
  'option.marginCurrency.USDC': 'USDC',
  'option.marginCurrency.USD': 'USD',

  'chart.funding': 'Dollars at the horizon by expected funding',
  'series.perpetual': 'Best perpetual',
  'series.dated': 'Best dated',
  'mark.expected': 'Expected',
  'mark.tie': 'Tie',

  'notice.none': 'No contract is left after the filters.',
  'notice.replay': 'A replay: these are not prices of now. Stop it under Live venues.',
  'notice.file': 'From a saved curve: these are not prices of now. Close it under Live venues.',
  'premise.stale': 'Stale quotes are left out.',
  'premise.otherCoin': 'The live venues quote another coin: this ranking is for BTC, and leaves them out.',
  'premise.expired': 'Contracts that have expired by the desk’s day are left out.',
  'premise.later': 'Contracts that expire after the horizon are left out.',
  'premise.unpriced': 'Contracts without a price, or without the funding assumed, are left out.',
  'premise.books': 'Where a row says so, its slippage is from its order book at your capital; elsewhere as typed.',
  'premise.spotBook': 'Spot slippage is from the spot book at your capital, for every contract.',
  'notice.thin':
    'A book that ends before your capital counts with the typed slippage, or with its own where that is more.',
  'notice.belowCost': 'This trade pays less than the cost of capital.',
  'premise.stablecoin': 'USDT and USDC count as dollars here; a lost peg is not priced.',

  'example.venues': 'Four venues',
  'source.venues':
    'Illustrative: the desk’s spot, dated and perpetual contracts of four venues; independently checked.',
  'example.round': 'Inverse and linear',
  'source.round':
    'By hand: BTC at 100, a future at 150. Inverse ends with 150,000; with half of the value as margin only 128,550.',
})
