import { flows } from '../../vocabulary/flows'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([flows], {
  name: 'ETF flows',
  question: 'How much of the ETF flow is basis trade, and how much is direction?',
  headline:
    '{cumulatedFlowUsd} in {flowDayCount} days: {cumulatedMatchedUsd} basis trade, {cumulatedDirectionalUsd} directional · {directionalDayCount} inflow days without basis trade',
  'headline.none': '{flowDayCount} days: enter or paste a table',
  'section.sums': 'All days',
  'note.sums': 'The most the basis trade can explain.',
  'listing.days': 'By day',
  'column.flow': 'ETF flow, USD',
  'column.change': 'OI change, USD',
  'column.matched': 'Basis trade, USD',
  'column.directional': 'Directional, USD',
  'column.basis': 'Basis, %',
  'column.soFar': 'Directional so far, USD',
  'note.days': 'Marked: an inflow that no new short matches.',
  'chart.flows': 'Cumulated flow',
  'series.flow': 'ETF flow',
  'series.matched': 'Basis trade',
  'series.directional': 'Directional',
  'mark.last': 'Last',
  'group.contract': 'Contract',
  'group.days': 'Daily figures',
  'premise.directional': 'There are inflow days without new shorts: buyers, not arbitrageurs.',
  'premise.empty': 'Enter or paste days: date, ETF flow, change in contracts, price, basis.',
  'example.episode': '30 Jan to 6 Feb 2026',
  'source.episode':
    'ETF flows of the note of February 2026: 530 and 370 million out, 230 million in; basis 3.3% and 9%. Changes in contracts are ours, in its direction.',
  'example.hand': 'Three days by hand',
  'source.hand': 'Illustrative; independently checked.',
})
