import { alternatives } from '../../vocabulary/alternatives'
import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { roll } from '../../vocabulary/roll'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, roll, alternatives], {
  name: 'Roll',
  question: 'Roll, to which expiry, or stop: every alternative to one horizon',
  'headline.roll':
    'Roll to the future {daysToFar} out · {horizonExcessYield} over cost of capital · buy back {buyNear}, sell {sellFar} · best above a far price of {tieFarPrice}',
  'headline.hold':
    'Hold to expiry · {horizonExcessYield} over cost of capital · {endUsd} at the horizon · a roll is better above a far price of {tieFarPrice}',
  'headline.holdAlone':
    'Hold to expiry · {horizonExcessYield} over cost of capital · {endUsd} at the horizon · floating is better above a funding of {tieFundingRate}',
  'headline.close':
    'Close now · {startUsd} today · nothing else earns your cost of capital of {costOfCapital} · a roll is better above a far price of {tieFarPrice}',
  'headline.closeAlone':
    'Close now · {startUsd} today · nothing else earns your cost of capital of {costOfCapital} · floating is better above a funding of {tieFundingRate}',
  'headline.float':
    'Switch to floating · {horizonExcessYield} over cost of capital · buy back {contracts}, sell {floatContracts} of the perpetual · best above a funding of {tieFundingRate}',
  'headline.longRoll':
    'Roll the long to the future {daysToFar} out · costs {netRollYield} p.a., {excessYield} below cost of capital · sell {sellNear}, buy {buyFar} · worth it below a far price of {breakEvenFarPrice}',
  'headline.longStop':
    'Do not roll the long · the future {daysToFar} out costs {netRollYield} p.a. against {costOfCapital} · worth it below a far price of {breakEvenFarPrice}',
  'headline.longNone': 'No far future to roll into · the near one is {basisRate} from spot',

  'section.roll': 'Best roll',
  'section.order': 'Order ticket',
  'section.change': 'Break-evens',
  'section.horizon': 'Dollars at the horizon',
  'section.result': 'Roll PnL breakdown',
  'section.near': 'Near leg',
  'note.roll': 'Break-evens here are against the cost of capital between the expiries.',
  'note.order': 'Far contracts are sized at the far price; the remainder is not traded.',
  'note.change': 'Break-even vs next best, one input at a time.',
  'note.horizon': 'All start from the net close-out value; cash earns the cost of capital.',
  'note.result': 'From near to far expiry; costs at the near price.',
  'note.near': 'Realised return is on capital, before closing costs.',

  'listing.ranking': 'Ranking',
  'listing.ties': 'Cash and break-evens',
  'listing.fars': 'Far futures',
  'listing.schedule': 'Roll schedule',
  'heatMap.excess': 'Roll day × premium',
  'row.hold': 'Hold to expiry',
  'row.close': 'Close now',
  'row.roll': 'Roll into',
  'row.float': 'Switch to floating',
  'row.leg': 'Roll',
  'column.end': 'At horizon, USD',
  'column.yield': 'Net yield, %',
  'column.excess': 'Excess yield, pp',
  'column.contracts': 'Contracts',
  'column.tieFarPrice': 'BE price',
  'column.tieFee': 'BE fee, %',
  'column.tieCapital': 'BE cost of capital, %',
  'column.tieFunding': 'BE funding, %',
  'column.cash': 'Cash, USD',
  'column.cashDay': 'Cash on day',
  'column.nearPrice': 'Near price',
  'column.farPrice': 'Far price',
  'column.days': 'Days between',
  'column.rollBasis': 'Calendar spread',
  'column.rollYield': 'Implied forward yield, %',
  'column.netYield': 'Net forward yield, %',
  'column.netCost': 'Net cost, %',
  'column.buyNear': 'Buy near',
  'column.sellNear': 'Sell near',
  'column.sellFar': 'Sell far',
  'column.buyFar': 'Buy far',
  'column.residual': 'Unhedged, BTC',
  'column.available': 'BTC for the far leg',
  'column.breakEven': 'BE price',
  'column.cumulativeReturn': 'Cumulative return, %',
  'column.cumulativeDays': 'Cumulative days',
  'column.cumulativeYield': 'Cumulative yield, %',
  'note.ranking': 'Each is compared with the next best.',
  'note.fars': 'Each over its own term; the ranking brings all to one horizon.',
  'note.long': 'Excess: how far each roll costs less than capital. Alternatives apply to short positions only.',
  'note.schedule': 'Each roll closes what the one before opened; enter both prices of its day.',
  'note.heatMap': 'Excess yield of the best roll, by day and far premium. Red: below zero.',

  'group.position': 'Position',
  'group.ways': 'Alternatives',
  'group.schedule': 'Roll schedule',
  'group.heatMap': 'Premiums',

  'chart.yield': 'Implied forward yield',
  'chart.cost': 'Cost of the long roll',
  'chart.farPrice': 'Value at the horizon, by far price',
  'chart.funding': 'Value at the horizon, by funding',
  'series.net': 'Net',
  'series.gross': 'Gross',
  'series.roll': 'Roll',
  'series.nextRoll': 'Next best roll',
  'series.hold': 'Hold',
  'series.close': 'Close',
  'series.float': 'Floating',
  'mark.far': 'Far',
  'mark.breakEven': 'Break-even',
  'mark.costOfCapital': 'Cost of capital',
  'mark.tie': 'Break-even',
  'mark.funding': 'Expected',

  'notice.nearExpiry': 'Under a day to the near expiry: annualised figures say little.',
  'notice.noFars': 'No far future entered: there is no roll to compare.',
  'notice.nearBackwardation': 'The near future is below spot: holding it costs interest.',
  'notice.backwardation': 'The far future is below the near one: this roll costs interest.',
  'notice.backwardationLong': 'The far future is below the near one: this roll pays the long.',
  'notice.belowCost': 'The best roll pays no more than your cost of capital between expiries.',
  'notice.belowLot': 'The BTC does not cover one far lot: nothing is opened.',
  'notice.smallPosition': 'The position is smaller than one lot: the venue may refuse the order.',
  'notice.otherInterval': 'This is not the venue’s funding interval: enter a rate per this interval.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Illustrative: the desk’s bond of 102,201 contracts and five Deribit-like expiries with all costs; independently checked.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay, 2021, a month before the near expiry. It prints 15/110; 22/110 = 20% is right. The second roll is ours.',
  'example.backwardation': 'Backwardation: stop',
  'source.backwardation':
    'Illustrative: far futures below the near one, negative funding, 1 USD contracts in lots of 100; independently checked.',
  'example.long': 'Long roll',
  'source.long': 'The essay’s position reversed, 0.05% fee per leg, 25% cost of capital; independently checked.',
})
