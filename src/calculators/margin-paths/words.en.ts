import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { paths } from '../../vocabulary/paths'
import { risk } from '../../vocabulary/risk'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, risk, paths], {
  name: 'Liquidation paths',
  question: 'How likely is a liquidation before expiry, and what does it do to the carry?',
  'headline.taken':
    'With {margin} posted ({leverage}) the short is liquidated at {liquidationPrice}: {liquidationDistanceRate} away, {liquidationMoves} an ordinary daily move',
  'headline.never': 'With {margin} posted no price liquidates the short',

  'section.margin': 'Margin posted',
  'section.bond': 'Bond without a liquidation',
  'section.liquidation': 'Liquidation',
  'section.carry': 'Net carry',
  'note.margin': 'Maintenance as the desk has it, on the futures fill. A day’s move is the volatility over √365.',
  'note.carry':
    'Over the cost of capital, at expiry. A liquidation takes the whole margin; the other BTC is sold at that moment and earns the cost of capital. A model, not a forecast.',
  'note.ladder': 'Margin posted for each leverage. Without a price, none liquidates the short.',

  'detail.ladder': 'Leverage ladder',
  'column.leverage': 'Leverage',
  'column.margin': 'Margin, BTC',
  'column.liquidation': 'Liquidation, USD',
  'column.distance': 'Distance, %',
  'column.moves': 'Daily moves',
  'row.leverage': 'Leverage',

  'job.paths': 'Simulation',
  'unit.paths': 'paths',

  'chart.ends': 'Liquidation price',
  'chart.ladder': 'Probability by leverage',
  'chart.marginLow': 'Lowest margin left',
  'chart.carry': 'Net carry',
  'series.liquidation': 'Liquidation',
  'series.future': 'Future',
  'series.probability': 'Probability',
  'series.low': '95% from',
  'series.high': '95% to',
  'series.share': 'Share of paths',
  'mark.posted': 'Posted',

  'group.margin': 'Margin',
  'group.model': 'Model',

  'notice.belowLot': 'Capital covers less than one lot: nothing is sold.',
  'notice.nothingPosted': 'Without margin there is no position at the exchange.',
  'notice.depositBeyond': 'More margin posted than BTC held.',
  'notice.taken': 'The margin is below maintenance: liquidated at once at today’s price.',

  'example.quarterly': 'Quarterly 2026, 5x',
  'source.quarterly':
    'Illustrative: the desk’s quarterly future with 3 BTC posted, 55% volatility; independently checked.',
  'example.whole': 'Fully margined',
  'source.whole': 'Essay of 2021: 150,000 contracts at 150 with the whole 1,000 BTC posted; the volatility is ours.',
})
