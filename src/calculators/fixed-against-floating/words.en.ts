import { comparison } from '../../vocabulary/comparison'
import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { funding } from '../../vocabulary/funding'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, funding, comparison], {
  name: 'Fixed against floating',
  question: 'Lock the basis in, or take the funding as it comes?',
  'headline.fixed':
    'Fixed wins: {differenceUsd} over floating · break-even funding {breakEvenFunding} an interval, {compoundedBreakEvenFunding} reinvested · floating would return {floatingReturnRate}, fixed {fixedReturnRate}',
  'headline.floating':
    'Floating wins: fixed {differenceUsd} against it · break-even funding {breakEvenFunding} an interval, {compoundedBreakEvenFunding} reinvested · floating would return {floatingReturnRate}, fixed {fixedReturnRate}',
  'headline.tie':
    'A tie: both return {fixedReturnRate} · break-even funding {breakEvenFunding} an interval, {compoundedBreakEvenFunding} reinvested · reinvested, floating would return {compoundedFloatingReturnRate}',
  'headline.split':
    'Reinvesting decides: fixed {differenceUsd} against simple funding, {compoundedDifferenceUsd} against reinvested · break-even funding {breakEvenFunding} an interval, {compoundedBreakEvenFunding} reinvested',

  'section.question': 'Fixed return, stated funding',
  'section.outcome': 'Over the term',
  'section.bench': 'Behind the conventions',
  'note.net':
    'Both are net: floating buys and sells BTC as the fixed bond does, and pays the futures fee and slippage at opening and closing. Its lots are left aside.',
  'note.gross': 'Both before all costs: the basis as quoted, and the stated funding.',
  'note.range': 'The same dollars under the lowest and the highest of the 36 conventions.',

  'table.breakEven': 'Break-even funding, %',
  'row.simple': 'Simple',
  'row.reinvested': 'Reinvested',
  'note.breakEven': 'Above it floating wins, on the same costs. Type it as the average funding: the two tie.',
  'table.theory': 'In theory equal, %',
  'row.basis': 'Basis',
  'row.funding': 'Stated funding',
  'note.theory':
    'The basis should equal the sum of the funding over the same time. A gap is a view on the funding, or the price of a fixed rate.',
  'column.interval': 'An interval',
  'column.term': 'The term',
  'column.year': 'A year',

  'listing.bench': 'All conventions, %',
  'note.bench':
    'F future, S spot, C capital, Z dollars at expiry net of all costs, q margin, t days to expiry. Select a line to copy its definition.',
  'bench.spot.gross.simple': 'On spot, gross, simple:',
  'bench.spot.gross.compounded': 'On spot, gross, compounded:',
  'bench.spot.gross.continuous': 'On spot, gross, continuous:',
  'bench.spot.net.simple': 'On spot, net, simple:',
  'bench.spot.net.compounded': 'On spot, net, compounded:',
  'bench.spot.net.continuous': 'On spot, net, continuous:',
  'bench.capital-with-margin.gross.simple': 'On capital with margin, gross, simple:',
  'bench.capital-with-margin.gross.compounded': 'On capital with margin, gross, compounded:',
  'bench.capital-with-margin.gross.continuous': 'On capital with margin, gross, continuous:',
  'bench.capital-with-margin.net.simple': 'On capital with margin, net, simple:',
  'bench.capital-with-margin.net.compounded': 'On capital with margin, net, compounded:',
  'bench.capital-with-margin.net.continuous': 'On capital with margin, net, continuous:',
  'bench.both-legs.gross.simple': 'On both legs, gross, simple:',
  'bench.both-legs.gross.compounded': 'On both legs, gross, compounded:',
  'bench.both-legs.gross.continuous': 'On both legs, gross, continuous:',
  'bench.both-legs.net.simple': 'On both legs, net, simple:',
  'bench.both-legs.net.compounded': 'On both legs, net, compounded:',
  'bench.both-legs.net.continuous': 'On both legs, net, continuous:',

  'table.conventions': 'In common use',
  'column.gross': 'Gross, %',
  'column.net': 'Net of costs, %',
  'row.spotSimple': 'On spot, simple, Act/365',
  'row.spotCompounded': 'On spot, compounded, Act/365',
  'row.spotContinuous': 'On spot, continuous, Act/365',
  'row.spotAct360': 'On spot, simple, Act/360',
  'row.margin': 'On capital with margin, simple, Act/365',
  'row.bothLegs': 'On both legs, simple, Act/365',
  'note.conventions': 'Choose a figure for its formula. A rate without its convention is not a rate.',

  'chart.term': 'Return over the term',
  'chart.year': 'Return a year',
  'series.fixed': 'Fixed',
  'series.fixedCompounded': 'Fixed, comp.',
  'series.simple': 'Floating',
  'series.reinvested': 'Reinvested',
  'mark.breakEven': 'Break-even',
  'mark.stated': 'Stated',

  'group.question': 'Stated funding',
  'group.bench': 'Margin',

  'notice.otherInterval': 'This funding interval is not the venue’s: the rate must belong to it.',
  'notice.nearExpiry':
    'Under a day to expiry: an annualised figure multiplies a few hours by hundreds and says little.',
  'notice.noEvent': 'The term is shorter than one funding interval: less than one event is reckoned.',
  'notice.backwardation': 'The future is below the spot: the fixed bond costs interest instead of earning it.',
  'notice.negativeFunding': 'The stated funding is negative: the floating bond pays it at every event.',
  'notice.belowLot': 'The coin does not cover one lot: nothing is sold, and there is no fixed bond to compare.',

  'option.compareOn.net': 'Net of costs',
  'option.compareOn.gross': 'Gross',
  'term.averageFunding': 'Average funding an interval',
  'term.eventCount': 'Funding events in the term',
  'term.annualisedFunding': 'Stated funding a year, simple',
  'term.annualisedCompoundedFunding': 'Stated funding a year, compounded',

  'example.quarterly': 'Quarterly 2026',
  'source.quarterly':
    'The fixed bond’s quarterly, with costs on every leg, against 0.01% every 8 hours; computed in exact fractions.',
  'example.three': '3% in 90 days',
  'source.three': 'Constructed: a textbook bond of exactly 3% over 270 funding events; computed by hand.',
  'example.bear': 'Bear market',
  'source.bear':
    'Constructed: a future half a percent below the spot, funding −0.01%. The fixed bond loses, the floating one more.',
  'example.backwardation': 'Backwardation',
  'source.backwardation':
    'Constructed for a Binance-like contract: the future below the spot while funding stays positive; exact fractions.',
})
