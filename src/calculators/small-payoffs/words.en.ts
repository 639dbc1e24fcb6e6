import { payoffs } from '../../vocabulary/payoffs'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([payoffs], {
  name: 'Small payoffs',
  question: 'What do barriers, creations, z-scores and the small contracts come to?',
  headline:
    '{ladderSoldUsd} sold down to {ladderLowPrice} · {zScore} sigma: {twoSidedRate} · {impliedSharePrice} a share',
  'section.ladder': 'Barriers',
  'section.score': 'Z-score',
  'section.creation': 'Creation',
  'section.small': 'Small contracts',
  'note.ladder': 'What is sold per notional is an assumption.',
  'note.score': 'Normal. The note of February 2026 calls 3.5 sigma 0.05%.',
  'listing.barriers': 'Barrier ladder',
  'column.barrier': 'Barrier, USD',
  'column.distance': 'From now, %',
  'column.fixing': 'Fixing, USD',
  'column.rate': 'Of fixing, %',
  'column.notional': 'Notional, USD',
  'column.soFar': 'So far, USD',
  'note.barriers': 'Highest first; marked: reached on the way down. The working adds up at most 24 rows.',
  'chart.sold': 'Sold as the price falls',
  'series.sold': 'Dealers sell',
  'mark.low': 'Falls to',
  'group.ladder': 'Prices',
  'group.notes': 'Notes',
  'group.score': 'Z-score, input',
  'group.creation': 'Creation, input',
  'group.small': 'Small contracts, input',
  'premise.beyond': 'The lower price is above the price now: nothing is reached.',
  'example.note': 'Note of Feb 2026',
  'source.note':
    'Note of February 2026: 43.6 and 10% lower 39.24; 6,000,000 shares for 230 million; 3.5 sigma. Notionals are ours.',
  'example.essay': 'Essay 2020: OIL, binary',
  'source.essay':
    'Essay of 2020: WTI and 100, a binary, mean difficulty; WTI at −37.63 on 20 April 2020. Computed by hand.',
})
