import { unwind } from '../../vocabulary/unwind'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([unwind], {
  name: 'Forced unwind',
  question: 'What does it cost to be made to close a basis trade, and who earns it?',
  headline:
    '{unwindLossUsd} lost, {unwindLossRate} of the position · {daysOfCarry} days of carry · the other side earns {takerYield} a year',
  'headline.free':
    '{unwindLossUsd} lost, {unwindLossRate} of the position · the trade earned nothing · the other side earns {takerYield} a year',
  'section.loss': 'Loss',
  'section.carry': 'In carry',
  'section.other': 'The other side',
  'note.loss': 'Positive is a loss. Held to expiry, the books’ basis would still have been earned.',
  'note.other': 'Buys what is sold, holds to expiry.',
  'listing.ladder': 'Stress ladder',
  'column.closing': 'Basis, %',
  'column.basis': 'Basis loss, USD',
  'column.loss': 'Loss, USD',
  'column.rate': 'Of position, %',
  'column.days': 'Days of carry',
  'column.taker': 'Other side, %',
  'note.ladder': 'The same position, spreads and margin at each basis.',
  'chart.loss': 'Loss by closing basis',
  'series.loss': 'Loss',
  'series.basis': 'Basis alone',
  'series.taker': 'Other side',
  'mark.books': 'Books',
  'mark.closing': 'Closing',
  'mark.tie': 'BE',
  'group.position': 'Position',
  'group.spreads': 'Spreads and urgency',
  'group.margin': 'Margin',
  'group.ladder': 'Stress ladder',
  'notice.gain': 'Closing here is a gain: the basis has narrowed by more than the costs.',
  'notice.none': 'The basis in the books earns nothing: there are no days of carry.',
  'example.episode': '5 to 6 Feb 2026',
  'source.episode':
    'Note of February 2026: near basis 3.3% on the 5th, 9% on the 6th. 100 million and 30 days are ours: 0.468% of the position.',
  'example.costs': 'With spreads and margin',
  'source.costs':
    'The same move, twice the quiet spreads of 2 and 3 bp, margin raised from 40% to 50% at 7.3%; computed by hand.',
})
