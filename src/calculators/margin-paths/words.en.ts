import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { paths } from '../../vocabulary/paths'
import { hedge } from '../../vocabulary/hedge'
import { risk } from '../../vocabulary/risk'
import { withThemes } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.en'

export const words = withThemes([curve, fixed, hedge, risk, paths], {
  ...tierWords,
  name: 'Paths',
  question: 'How likely is a liquidation before expiry, and what does it do to the carry?',
  'headline.taken':
    'With {margin} posted ({leverage}) liquidation at {liquidationPrice}: {liquidationDistanceRate} away, {liquidationMoves} daily moves',
  'headline.never': 'With {margin} posted, no liquidation price',

  'section.margin': 'Margin posted',
  'section.bond': 'Bond without a liquidation',
  'section.liquidation': 'Liquidation',
  'section.carry': 'Net carry',
  'note.margin':
    'Maintenance at the size of the position where it is liquidated: see Maintenance tiers. A daily move is volatility / √365.',
  'note.bond': 'A perpetual is bought back at spot, as in Roll; on the paths, at its premium there.',
  'note.liquidation': 'A liquidation takes the whole margin; the other BTC is sold at spot then.',
  'note.carry': 'Over the cost of capital, at expiry; funding as expected on every path. A model, not a forecast.',
  'note.ladder': 'None: no price triggers liquidation.',

  'detail.ladder': 'Leverage ladder',
  'column.margin': 'Margin, BTC',
  'column.liquidation': 'Liquidation, USD',
  'column.distance': 'Distance, %',
  'column.moves': 'Daily moves',

  'section.estimate': 'Model from your history',
  'note.estimate': 'Estimates of one past, not a forecast. Basis needs a spot and a futures history.',
  'group.history': 'History',
  'job.paths': 'Simulation',
  'unit.paths': 'paths',

  'chart.ends': 'Liquidation price',
  'chart.ladder': 'Probability by leverage',
  'chart.marginLow': 'Lowest margin left',
  'chart.carry': 'Net carry',
  'series.liquidation': 'Liquidation',
  'series.future': 'Future',
  'series.perpetual': 'Perpetual',
  'series.probability': 'Probability',
  'series.low': '95% from',
  'series.high': '95% to',
  'series.share': 'Share of paths',
  'mark.posted': 'Posted',

  'group.margin': 'Margin',
  'group.perpetual': 'Perpetual',
  'group.basis': 'Basis',
  'group.premium': 'Premium of the perpetual',
  'group.model': 'Model',
  'option.bondKind.fixed': 'Fixed',
  'option.bondKind.floating': 'Floating',

  'notice.belowLot': 'Capital does not cover one lot: nothing is sold.',
  'notice.nothingPosted': 'Without margin there is no position at the exchange.',
  'notice.depositBeyond': 'Margin posted exceeds the BTC balance.',
  'notice.taken': 'Margin posted is below maintenance: liquidated at once at today’s price.',

  'example.quarterly': 'Quarterly 2026, 5x',
  'source.quarterly':
    'Illustrative: the desk’s quarterly future with a fifth of the BTC posted, 55% volatility; independently checked.',
  'example.whole': 'Fully margined',
  'source.whole': 'Cash-and-carry essay, 2021: 150,000 contracts at 150, all 1,000 BTC posted; the volatility is ours.',
  'example.floating': 'Floating bond, tiers',
  'source.floating':
    'Illustrative: the essay’s capital against the perpetual at 0.01% every eight hours, 200 BTC posted, three tiers of ours; computed by hand.',
})
