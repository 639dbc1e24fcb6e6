import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { risk } from '../../vocabulary/risk'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, risk], {
  name: 'Risk',
  question: 'What can go wrong with the bond, and what does it cost?',
  'headline.taken':
    'With {margin} deposited the short is liquidated at {liquidationPrice}, {liquidationDistanceRate} from here · a failed exchange takes {depositLossUsd}, or {wholeLossUsd} with all the coin there · break-even probability {wholeDefaultRate}',
  'headline.never':
    'With {margin} deposited no price liquidates the short · a failed exchange takes {depositLossUsd}, or {wholeLossUsd} with all the coin there · break-even probability {wholeDefaultRate}',

  'section.leverage': 'Leverage',
  'section.default': 'Exchange default',
  'section.cut': 'Auto-deleveraging',
  'section.supply': 'More coin owed than there is',
  'note.leverage':
    'The desk’s maintenance, on the price at which the future was sold. With the whole coin deposited no price liquidates where maintenance is on the value at that price; where it is on the entry value, the price is entry ÷ rate.',
  'note.default':
    'At the break-even probability the expected dollars, with failure and without, are those that the cost of capital requires. The coin counts at today’s spot. The running profit stands at the exchange too: the exposure grows as the price falls.',
  'note.cut':
    'The part closed is paid at once, as coin at the price of the cut, and sold again after the desk’s futures fee. A loss where the cut is above the new sale, a gain where it is below. Moves in between are not counted.',
  'note.supply':
    'Longs owe coin, more of it the lower the price, and without bound. Their own margin is not deducted. The reserve may be all coin that can exist, or what an insurance fund holds.',

  'table.deposit': 'Leverage against exposure',
  'column.whole': 'Whole coin',
  'column.deposit': 'Your deposit',
  'row.deposited': 'At the exchange, BTC',
  'row.liquidation': 'Liquidation price, USD',
  'row.lossCoin': 'Lost in a default, BTC',
  'row.lossUsd': 'Lost in a default, USD',
  'row.lossRate': 'Of the capital, %',
  'row.recovered': 'Left after a default, USD',
  'row.default': 'Break-even probability, %',
  'row.expected': 'Expected proceeds',
  'row.yearly': 'The same a year, %',
  'note.deposit':
    'Less at the exchange is less to lose there, and a liquidation price in exchange. No probability is named where the bond earns no excess, or where a failure leaves as much as is required.',

  'chart.liquidation': 'Liquidation price',
  'chart.exposure': 'Exposure to the exchange',
  'chart.default': 'Left after a default',
  'chart.owed': 'Coin owed by longs',
  'series.liquidation': 'Liquidation',
  'series.bankruptcy': 'Bankruptcy',
  'series.future': 'Future',
  'series.deposit': 'Your deposit',
  'series.wholeCoin': 'Whole coin',
  'series.final': 'No default',
  'series.required': 'Required',
  'series.left': 'Left',
  'series.owed': 'Owed',
  'series.reserve': 'Reserve',
  'mark.deposit': 'Deposit',
  'mark.whole': 'Whole coin',
  'mark.liquidation': 'Liquidation',
  'mark.price': 'Price',
  'mark.cap': 'Exhausted',
  'mark.fallen': 'Price',
  'mark.entry': 'Entry',

  'group.leverage': 'Deposit',
  'group.default': 'Default',
  'group.cut': 'Position cut',
  'group.supply': 'All longs',

  'notice.belowLot': 'The coin does not cover one lot: nothing is sold, and nothing can be liquidated.',
  'notice.taken':
    'The deposit is below the maintenance margin: at today’s price the short would be liquidated at once.',
  'notice.depositBeyond': 'The deposit is more coin than the bond holds.',
  'notice.noExcess':
    'Net of costs the bond pays less than your cost of capital: no probability of default is worth it.',
  'notice.nothingClosed': 'The exchange leaves more contracts than were sold: nothing is closed, nothing changes.',
  'notice.risen': 'Above their entry price longs owe nothing; the shorts owe them.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Constructed on the desk’s quarterly future: a fifth of the coin deposited, a cut at 45,000, an insurance fund of 2,500 BTC. The figures were computed separately, in exact fractions.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay of 2021: 150,000 contracts at 150, cut to 100,000 at 50, and a billion dollars of open interest at 50,000. The 20% are its bank; deposit, recovery, spot and future at the new sale and the 180 days are ours.',
})
