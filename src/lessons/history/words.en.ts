export const words = {
  title: 'What it really paid',
  summary: 'Four years of both bonds: is today’s rate much, and what do rolls cost?',

  'much.title': 'Is that much?',
  'much.text.1':
    'On 25 December 2020, at noon UTC, December’s future had just been settled at {spotPrice}, and March stood at {futuresPrice}, 91 days away. Whoever rolled then fixed that rate.',
  'much.text.2':
    'The calculator holds BitMEX’s funding and futures and Bitstamp’s closes from December 2016 to March 2021, so that a rate can be set beside the days before and after it.',
  'much.ask':
    'Spot {spotPrice}, the future {futuresPrice}, 91 days: what is the basis, simple, in percent p.a. on 365 days?',
  'much.nudge': 'First the premium over the 91 days, then the year.',
  'much.hint': 'Basis = (future / spot − 1) × 365 / 91.',
  'much.trap.term': 'That is the premium of the 91 days. Stretch it to 365.',
  'much.trap.quarter': 'Four quarters of 91 days are 364. The year has 365.',
  'much.after.1':
    '{todaysBasis} p.a. On {basisPercentile} of the days the front basis was lower: its [[basisPercentile|percentile]]. Floating funding over as many days beat it in {floaterShare} of all windows; its average lead was {averageLead} (negative: behind).',
  'much.after.2':
    'There are {overlappingWindows} such windows, but neighbours share nearly all their days. Only {independentWindows} of them share none: that is how much evidence there is, from one market in four years.',
  'much.try.low': 'March at 24,640',
  'much.try.high': 'March at 27,500',

  'fee.title': 'Seventeen rolls and a fee',
  'fee.text.1':
    'Sold at each expiry for the next one, the {quarterCount} futures of those years had premiums that add up to {rolledSum}. Each roll starts from what the last one paid, so together they returned {rolledReturn}, before costs: the [[rolledReturn|executable roll]].',
  'fee.text.2':
    'Now each sale of a future costs a fee of {futuresFeeRate} of its notional, in BTC. Settlement is free here, and so is spot.',
  'fee.text.3': 'The BTC that pays the fee is not hedged: each roll sells 1 / (1 + fee) of what it could.',
  'fee.ask':
    '{capitalUsd} at the start, {rolledReturn} without costs, {quarterCount} sales at {futuresFeeRate} each: how many USD are there at the end?',
  'fee.nudge': 'Start with the end value without costs. How often is it divided by what?',
  'fee.hint': 'End = capital × (1 + return without costs) / (1 + fee)^rolls. A fee of 0.5% is 0.005.',
  'fee.trap.free': 'That is without the fee.',
  'fee.trap.once': 'That is one fee. It is paid at every roll, on what has grown until then.',
  'fee.after.1':
    '{policyFinalUsd}, {policyReturn} instead of {rolledReturn}. Floating paid {compoundedFloating} over the same days before its own costs; the table has both with theirs.',
  'fee.after.2':
    'You may read that fixed paid {listingReturn}. That counts each future from the day it was listed, when the one before still ran: premiums that overlap in time, which one sum of dollars cannot earn twice.',
  'fee.after.3':
    'Before you trust a history, ask what was bought when, with which dollars, and who paid the costs. A track record without that is a number.',
  'fee.try.venue': 'The venue’s fee then: 0.075%',
  'fee.try.dear': 'A fee of 1%',
} as const
