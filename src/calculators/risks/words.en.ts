import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { hedge } from '../../vocabulary/hedge'
import { paths } from '../../vocabulary/paths'
import { risk } from '../../vocabulary/risk'
import { withThemes } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.en'

export const words = withThemes([curve, fixed, hedge, paths, risk], {
  ...tierWords,
  name: 'Risk',
  question: 'What can go wrong with the bond, and what does it cost?',
  'headline.taken':
    'With {margin} posted, liquidation at {liquidationPrice}, {liquidationDistanceRate} away · exchange failure: {depositLossUsd}, or {wholeLossUsd} fully margined · BE failure probability {wholeDefaultRate}',
  'headline.never':
    'With {margin} posted, no liquidation price · exchange failure: {depositLossUsd}, or {wholeLossUsd} fully margined · BE failure probability {wholeDefaultRate}',

  'section.leverage': 'Leverage',
  'section.default': 'Exchange failure',
  'section.cut': 'Auto-deleveraging (ADL)',
  'section.supply': 'Longs owe more BTC than exists',
  'note.leverage':
    'Maintenance rate: at the size the position has where it is liquidated, see Maintenance tiers. A daily move is volatility / √365.',
  'note.default':
    'At this probability the expected proceeds equal those required. A perpetual is bought back at spot, as in Roll.',
  'note.cut': 'A loss where the ADL price is above the resale price, a gain below.',
  'note.supply': 'Longs’ own margin is not deducted; the reserve may be an insurance fund.',

  'table.deposit': 'Leverage and exposure',
  'column.whole': 'Fully margined',
  'column.deposit': 'Margin posted',
  'row.deposited': 'At the exchange, BTC',
  'row.liquidation': 'Liquidation price, USD',
  'row.lossCoin': 'Failure loss, BTC',
  'row.lossUsd': 'Failure loss, USD',
  'row.lossRate': '% of capital',
  'row.recovered': 'Left after failure, USD',
  'row.default': 'BE failure probability, %',
  'row.expected': 'Expected proceeds',
  'row.yearly': 'The same p.a., %',
  'note.deposit': 'Posting less cuts exchange risk but adds a liquidation price.',

  'listing.topUps': 'Top-ups',
  'table.margin': 'Margin',
  'column.rate': '% of notional',
  'column.btc': 'BTC',
  'column.leverage': 'Leverage',
  'row.posted': 'Posted',
  'row.initial': 'Initial',
  'row.maintenance': 'Maintenance',
  'note.margin':
    'Of the notional at the futures fill. Initial margin: the larger of yours and its tier’s; check those of Binance (2021) and OKX (2024).',
  'column.price': 'Price',
  'column.pnl': 'PnL, BTC',
  'column.equity': 'Margin left, BTC',
  'column.maintenance': 'Maintenance, BTC',
  'column.keep': 'To keep, BTC',
  'column.reopen': 'To initial, BTC',
  'note.topUps': 'From today’s price of the hedge, each row at the tier of its size; nothing is added on the way.',

  'chart.tradeOff': 'Exchange against liquidation',
  'series.atStake': 'Lost if the exchange fails',
  'series.touch': 'Liquidated before expiry',
  'chart.liquidation': 'Liquidation price',
  'chart.exposure': 'Exposure to the exchange',
  'chart.default': 'Left after a failure',
  'chart.owed': 'BTC owed by longs',
  'series.liquidation': 'Liquidation',
  'series.bankruptcy': 'Bankruptcy',
  'series.future': 'Future',
  'series.deposit': 'Margin posted',
  'series.wholeCoin': 'Fully margined',
  'series.final': 'No failure',
  'series.required': 'Required',
  'series.left': 'Left',
  'series.owed': 'Owed',
  'series.reserve': 'Reserve',
  'mark.deposit': 'Margin posted',
  'mark.whole': 'Fully margined',
  'mark.liquidation': 'Liquidation',
  'mark.price': 'Price',
  'mark.cap': 'Exhausted',
  'mark.fallen': 'Price',
  'mark.entry': 'Entry',

  'group.leverage': 'Margin',
  'group.perpetual': 'Perpetual',
  'option.bondKind.fixed': 'Fixed',
  'option.bondKind.floating': 'Floating',
  'group.default': 'Exchange failure',
  'group.cut': 'ADL',
  'group.supply': 'All longs',

  'notice.belowLot': 'Capital does not cover one lot: nothing is sold, nothing can be liquidated.',
  'notice.taken': 'Margin posted is below maintenance: liquidated at once at today’s price.',
  'notice.unopened': 'Margin posted is below the initial margin: it keeps the position but could not open it.',
  'notice.depositBeyond': 'Margin posted exceeds the BTC balance.',
  'notice.noExcess': 'Net yield is below your cost of capital: no failure probability is worth it.',
  'notice.nothingClosed': 'More contracts left than sold: nothing is closed.',
  'premise.risen': 'Above their entry price longs owe nothing.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Illustrative: a fifth of the BTC posted, ADL at 45,000, an insurance fund of 2,500 BTC; independently checked.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay, 2021: 150,000 contracts at 150, cut to 100,000 at 50; a billion dollars of open interest at 50,000. The 20% are its bank; margin, recovery, resale prices and the 180 days are ours.',
  'example.tiers': 'Kraken, floating bond',
  'source.tiers':
    'Illustrative: 2 million dollars against the perpetual at 15% expected funding, 6 BTC posted, Kraken’s tiers as recorded on 22 July 2021; independently checked.',
})
