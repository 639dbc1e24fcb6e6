import { curve } from '../../vocabulary/curve'
import { exit } from '../../vocabulary/exit'
import { fixed } from '../../vocabulary/fixed'
import { paths } from '../../vocabulary/paths'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, paths, exit], {
  name: 'Settlement exit',
  question: 'How far can the sale of the BTC miss the settlement price?',
  headline:
    'One sigma: {slicedExitUsd} in slices along the window, {endExitUsd} at its end, {delayedExitUsd} after {exitDelayHours} hours',

  'section.sold': 'Sold',
  'note.sold': 'The face value, paid in BTC at the settlement price.',

  'table.exits': 'One sigma, either way',
  'column.rate': 'Of face, %',
  'column.usd': 'USD',
  'row.sliced': 'In slices along the window',
  'row.end': 'End of the window',
  'row.delayed': 'After the delay',
  'note.exits': 'Constant volatility, no drift. Slices need BTC at hand before settlement.',

  'detail.simulated': 'Simulated',
  'column.closed': 'Closed form, %',
  'column.simulated': 'Simulated, %',
  'column.error': 'Standard error, %',
  'note.simulated': '10,000 price paths from the seed: within three standard errors of the closed form.',

  'chart.slices': 'Slices',
  'chart.delay': 'Hours until sold',
  'series.sliced': 'In slices',
  'series.end': 'End of window',
  'series.delayed': 'After the delay',
  'series.interest': 'Cost of capital',
  'mark.typed': 'Now',

  'group.exit': 'Exit',
  'group.seed': 'Simulation',

  'notice.belowLot': 'Capital covers less than one lot: nothing is sold.',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'Illustrative: the desk’s quarterly future, Deribit’s 30-minute window, one hour to withdraw, 55% volatility; independently checked.',
  'example.essay': 'Essay 2021',
  'source.essay':
    'Cash-and-carry essay, 2021: average from 10:00 to 12:00 UTC, withdrawal at 13:00. Slices and 80% volatility are ours.',
})
