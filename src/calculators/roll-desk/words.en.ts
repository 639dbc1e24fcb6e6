import { alternatives } from '../../vocabulary/alternatives'
import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { roll } from '../../vocabulary/roll'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, roll, alternatives], {
  name: 'Roll desk',
  question: 'Roll, into which expiry, or stop: every way on from the same dollars to the same day',
  'headline.roll':
    'Roll into the future {daysToFar} out · {horizonExcessYield} over your cost of capital · buy back {buyNear}, sell {sellFar} · best down to a far price of {tieFarPrice}',
  'headline.hold':
    'Hold to expiry, then stop · {horizonExcessYield} over your cost of capital · {endUsd} at the horizon · a roll is best from a far price of {tieFarPrice}',
  'headline.holdAlone':
    'Hold to expiry, then stop · {horizonExcessYield} over your cost of capital · {endUsd} at the horizon · floating is better from a funding of {tieFundingRate}',
  'headline.close':
    'Close now · {startUsd} in hand today · nothing else earns your cost of capital of {costOfCapital} · a roll is best from a far price of {tieFarPrice}',
  'headline.closeAlone':
    'Close now · {startUsd} in hand today · nothing else earns your cost of capital of {costOfCapital} · floating is better from a funding of {tieFundingRate}',
  'headline.float':
    'Switch to floating · {horizonExcessYield} over your cost of capital · buy back {contracts}, sell {floatContracts} of the perpetual · best down to a funding of {tieFundingRate}',
  'headline.longRoll':
    'Roll the long into the future {daysToFar} out · costs {netRollYield} a year, {excessYield} below your cost of capital · sell {sellNear}, buy {buyFar} · worth it up to a far price of {breakEvenFarPrice}',
  'headline.longStop':
    'Do not roll the long · the future {daysToFar} out costs {netRollYield} a year against {costOfCapital} · worth it up to a far price of {breakEvenFarPrice}',
  'headline.longNone': 'No far future to roll into · the near one stands {basisRate} from the spot',

  'section.roll': 'The roll shown',
  'section.order': 'The order',
  'section.change': 'What would change it',
  'section.horizon': 'Dollars at the horizon',
  'section.result': 'Where the roll’s dollars come from',
  'section.near': 'The near leg',
  'note.roll':
    'The best far future of the ranking. The forward-forward rate is the roll yield reached through the two bases from the spot; both break-evens are against the cost of capital between the expiries.',
  'note.order':
    'The far contracts follow from the equity at the near price, after costs, at the far price. The remainder goes into no lot.',
  'note.change':
    'One figure moves, all others stay. Far price and fee: where the roll shown ties with the best other way; cost of capital: where the best way does; funding an interval: where floating does.',
  'note.horizon':
    'All start from the dollars that closing now gives. Cash in hand earlier grows as today’s dollars do at the cost of capital; unhedged coin counts at today’s spot.',
  'note.result': 'From the near expiry to the far one, costs at the near price.',
  'note.near':
    'Realised is on the desk’s capital if the bond is closed now, before the fees of closing. Basis and yield are what the near future still pays in the days that remain.',

  'listing.ranking': 'Ranking',
  'listing.fars': 'Far futures',
  'listing.schedule': 'Rolls in a row',
  'heatMap.excess': 'Roll day × premium',
  'row.hold': 'Hold',
  'row.close': 'Close now',
  'row.roll': 'Roll into',
  'row.float': 'Switch to floating',
  'row.leg': 'Roll',
  'column.end': 'At horizon, USD',
  'column.yield': 'Net yield, %',
  'column.excess': 'Excess, %',
  'column.contracts': 'Contracts',
  'column.tieFarPrice': 'Ties at price',
  'column.tieFee': 'fee, %',
  'column.tieCapital': 'cost of capital, %',
  'column.tieFunding': 'funding, %',
  'column.cash': 'Cash, USD',
  'column.cashDay': 'In hand on day',
  'column.nearPrice': 'Near price',
  'column.farPrice': 'Far price',
  'column.days': 'Days between',
  'column.rollBasis': 'Roll basis',
  'column.rollYield': 'Roll yield, %',
  'column.netYield': 'Net yield, %',
  'column.netCost': 'Net cost, %',
  'column.buyNear': 'Buy near',
  'column.sellNear': 'Sell near',
  'column.sellFar': 'Sell far',
  'column.buyFar': 'Buy far',
  'column.residual': 'Unhedged, BTC',
  'column.available': 'Coin for the far leg',
  'column.breakEven': 'Break-even price',
  'column.cumulativeReturn': 'Return so far, %',
  'column.cumulativeDays': 'Days so far',
  'column.cumulativeYield': 'Yield so far, %',
  'note.ranking':
    'A tie is with the best other way: the far price, the fee on both legs, the cost of capital or the funding an interval at which this way does just as well.',
  'note.fars': 'Each on its own term, so the yields are of different lengths; the ranking brings them to the same day.',
  'note.long':
    'By how much each roll costs less than the cost of capital. Holding, closing and floating are ways of the bond, which is short.',
  'note.schedule':
    'What one roll opens, the next one closes: the sizes compound. Type the two prices on the day of each roll and the days between its expiries.',
  'note.heatMap':
    'Excess of the roll shown, done on that day with the far future at that premium over the spot, a year; the spot and the near future’s yearly premium stay as they are. Red: worse than the cost of capital.',

  'group.position': 'Position',
  'group.ways': 'Far futures and floating',
  'group.schedule': 'Rolls in a row',
  'group.heatMap': 'Premiums',

  'chart.yield': 'Roll yield',
  'chart.cost': 'Cost of the long roll',
  'chart.farPrice': 'Horizon by far price',
  'chart.funding': 'Horizon by funding',
  'series.net': 'Net',
  'series.gross': 'Gross',
  'series.roll': 'Roll',
  'series.nextRoll': 'Next roll',
  'series.hold': 'Hold',
  'series.close': 'Close',
  'series.float': 'Float',
  'mark.far': 'Far',
  'mark.breakEven': 'Break-even',
  'mark.costOfCapital': 'Cost of capital',
  'mark.tie': 'Tie',
  'mark.funding': 'Expected',

  'notice.otherInterval': 'This funding interval is not the venue’s: the rate must belong to it.',
  'notice.nearExpiry':
    'Under a day to the near expiry: an annualised figure multiplies a few hours by hundreds and says little.',
  'notice.noFars': 'No far future typed: there is no roll to compare with.',
  'notice.nearBackwardation': 'The near future is below the spot: holding it to expiry costs interest.',
  'notice.backwardation': 'The far future is below the near one: this roll costs interest instead of earning it.',
  'notice.backwardationLong': 'The far future is below the near one: this roll earns the long interest.',
  'notice.belowCost': 'Net of costs the roll shown pays no more than your cost of capital between the two expiries.',
  'notice.belowLot':
    'The coin does not cover one lot of the far future: nothing is opened, and all of it stays unhedged.',
  'notice.smallPosition': 'The position is smaller than one lot: the venue may not take an order for it.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Constructed: the desk’s bond of 102,185 contracts and five later expiries of a Deribit-like venue, fees and slippage on every leg; computed by hand in exact fractions.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay of 2021, a month before the near expiry. The essay prints 15/110 for the rate; that is a slip: 22/110 is 20%. The second roll in a row is ours.',
  'example.backwardation': 'Stop: backwardation',
  'source.backwardation':
    'Constructed: far futures below the near one and negative funding, contracts of 1 USD in lots of 100; computed by hand in exact fractions.',
  'example.long': 'Long roll',
  'source.long':
    'The essay’s position mirrored, with a fee of 0.05% on each leg and a cost of capital of 25%; computed by hand in exact fractions.',
})
