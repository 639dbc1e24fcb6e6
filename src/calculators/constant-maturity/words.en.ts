import { strip } from '../../vocabulary/strip'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([strip], {
  name: 'Constant maturity',
  question: 'What was the basis at 30, 60, 90 and 120 days, through time?',
  headline: '{maturity30Rate} at 30 days · {maturity60Rate} at 60 · {maturity90Rate} at 90 · {stripTimeCount} times',
  'section.last': 'At the last time',
  'section.strip': 'The strip',
  'note.last': 'Between two futures only; beyond them there is none.',
  'listing.maturities': 'Through time',
  'column.30': '30 days, %',
  'column.60': '60 days, %',
  'column.90': '90 days, %',
  'column.120': '120 days, %',
  'column.futures': 'Futures',
  'note.maturities': 'Simple, Act/365; a gap is left a gap.',
  'chart.maturities': 'Annualised basis',
  'series.30': '30 days',
  'series.60': '60 days',
  'series.90': '90 days',
  'series.120': '120 days',
  'group.rule': 'Rule',
  'group.rows': 'Quotes',
  'option.stripRule.rate-linear': 'Annual rate in a line',
  'option.stripRule.basis-linear': 'Basis in a line',
  'notice.gaps': 'Some maturities lie outside the futures of their time: left as gaps.',
  'notice.empty': 'Type or paste quotes: time, spot, expiry, future.',
  'example.episode': '2 to 6 Feb 2026',
  'source.episode':
    'Constructed: the near basis of the note of February 2026, 3.3% on the 5th and 9% on the 6th, with expiries by the CME rule.',
  'example.hand': 'Two by hand',
  'source.hand': 'Illustrative: 20 days at 8%, 40 days at 6%; computed by hand.',
})
