import { comparison } from '../../vocabulary/comparison'
import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { funding } from '../../vocabulary/funding'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, funding, comparison], {
  name: 'Compare',
  question: 'Lock in the basis, or take the funding?',
  'headline.fixed':
    'Fixed ahead by {leadUsd} · break-even funding {breakEvenFunding} per interval, {compoundedBreakEvenFunding} reinvested · return: fixed {fixedReturnRate}, floating {floatingReturnRate}',
  'headline.floating':
    'Floating ahead by {leadUsd} · break-even funding {breakEvenFunding} per interval, {compoundedBreakEvenFunding} reinvested · return: fixed {fixedReturnRate}, floating {floatingReturnRate}',
  'headline.tie':
    'Equal: both return {fixedReturnRate} · break-even funding {breakEvenFunding} per interval, {compoundedBreakEvenFunding} reinvested · floating reinvested returns {compoundedFloatingReturnRate}',
  'headline.split':
    'Reinvesting decides: fixed minus floating is {differenceUsd} simple, {compoundedDifferenceUsd} reinvested · break-even funding {breakEvenFunding} per interval, {compoundedBreakEvenFunding} reinvested',

  'section.question': 'Fixed return, expected funding',
  'section.outcome': 'Over the term',
  'section.bench': 'Inputs of the conventions',
  'note.net': 'Both net: floating trades BTC like fixed and pays futures costs twice.',
  'note.gross': 'Both before costs: the quoted basis and the expected funding.',
  'note.range': 'The same PnL under the lowest and highest of 36 conventions.',

  'table.breakEven': 'Break-even funding, %',
  'row.simple': 'Simple',
  'row.reinvested': 'Reinvested',
  'note.breakEven': 'Above it floating is ahead, at the same costs.',
  'table.theory': 'Equal in theory, %',
  'row.basis': 'Basis',
  'row.funding': 'Expected funding',
  'note.theory': 'A gap is a view on funding, or the price of a fixed rate.',
  'column.interval': 'Per interval',
  'column.term': 'Term',
  'column.year': 'P.a.',

  'heatMap.yields': 'Yield by days',
  'note.yields': 'Net APR of the fixed bond at other futures prices and terms; same spot price and costs.',
  'listing.bench': 'All conventions, %',
  'column.simple365': 'APR',
  'column.compounded365': 'APY',
  'column.continuous365': 'Continuous',
  'column.simple360': 'APR, Act/360',
  'column.compounded360': 'APY, Act/360',
  'column.continuous360': 'Cont., Act/360',
  'note.bench':
    'F future, S spot, C capital, Z net proceeds, q margin. A year: r × 365/t, (1 + r)^(365/t) − 1, ln(1 + r) × 365/t over t days.',
  'bench.spot.gross': 'On spot, gross:',
  'bench.spot.net': 'On spot, net:',
  'bench.capital-with-margin.gross': 'On capital with margin, gross:',
  'bench.capital-with-margin.net': 'On capital with margin, net:',
  'bench.both-legs.gross': 'On both legs, gross:',
  'bench.both-legs.net': 'On both legs, net:',

  'table.conventions': 'In common use',
  'column.gross': 'Gross, %',
  'column.net': 'Net of costs, %',
  'row.spotSimple': 'On spot, simple, Act/365',
  'row.spotCompounded': 'On spot, compounded, Act/365',
  'row.spotContinuous': 'On spot, continuous, Act/365',
  'row.spotAct360': 'On spot, simple, Act/360',
  'row.margin': 'On capital with margin, simple, Act/365',
  'row.bothLegs': 'On both legs, simple, Act/365',
  'note.conventions': 'Select a figure for its formula.',

  'chart.term': 'Return over the term',
  'chart.year': 'Return p.a.',
  'series.fixed': 'Fixed',
  'series.fixedCompounded': 'Fixed, comp.',
  'series.simple': 'Floating',
  'series.reinvested': 'Reinvested',
  'mark.breakEven': 'Break-even',
  'mark.stated': 'Expected',

  'group.question': 'Expected funding',
  'group.bench': 'Margin',

  'notice.nearExpiry': 'Under a day to expiry: annualised figures say little.',
  'premise.noEvent': 'No full funding interval in the term.',
  'notice.backwardation': 'The future is below spot: the fixed bond costs interest.',
  'notice.negativeFunding': 'Expected funding is negative: the floating bond pays it.',
  'notice.belowLot': 'Capital does not cover one lot: there is no fixed bond to compare.',
  'notice.beyondAll': 'Simple interest below −100%: read the compounded figure.',
  'notice.otherInterval': 'This is not the venue’s funding interval: enter a rate per this interval.',

  'option.compareOn.net': 'Net of costs',
  'option.compareOn.gross': 'Gross',
  'term.averageFunding': 'Expected funding per interval',
  'term.eventCount': 'Funding payments in the term',
  'term.annualisedFunding': 'Expected funding, APR',
  'term.annualisedCompoundedFunding': 'Expected funding, APY',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly': 'The fixed bond’s quarterly with all costs, against 0.01% every 8 hours; independently checked.',
  'example.three': '3% in 90 days',
  'source.three': 'Illustrative: a bond of exactly 3% over 270 funding payments; independently checked.',
  'example.bear': 'Bear market',
  'source.bear': 'Illustrative: the future 0.5% below spot, funding −0.01%. Fixed loses, floating loses more.',
  'example.backwardation': 'Backwardation',
  'source.backwardation': 'Illustrative, Binance-like: the future below spot, funding positive; independently checked.',
})
