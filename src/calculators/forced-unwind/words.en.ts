import { unwind } from '../../vocabulary/unwind'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([unwind], {
  name: 'Unwind',
  question: 'What does a forced unwind of a basis trade cost, and who earns it?',
  headline:
    '{unwindLossUsd} loss, {unwindLossRate} of notional · {daysOfCarry} of carry · counterparty earns {takerYield} p.a.',
  'headline.free':
    '{unwindLossUsd} loss, {unwindLossRate} of notional · the trade earned nothing · counterparty earns {takerYield} p.a.',
  'section.loss': 'Loss',
  'section.carry': 'In carry',
  'section.other': 'Counterparty',
  'note.loss': 'Positive is a loss; held to expiry there would be none on the basis.',
  'note.other': 'Buys the shares, sells the future, holds to expiry.',
  'listing.ladder': 'Stress ladder',
  'column.closing': 'Basis, %',
  'column.basis': 'Basis loss, USD',
  'column.loss': 'Loss, USD',
  'column.rate': '% of notional',
  'column.days': 'Days of carry',
  'column.taker': 'Counterparty, %',
  'note.ladder': 'The same position, spreads and margin at each basis.',
  'chart.loss': 'Loss by closing basis',
  'series.loss': 'Loss',
  'series.basis': 'Basis alone',
  'series.taker': 'Counterparty',
  'mark.books': 'Entry',
  'mark.closing': 'Closing',
  'mark.tie': 'BE',
  'group.position': 'Position',
  'group.spreads': 'Spreads and urgency',
  'group.margin': 'Margin',
  'group.ladder': 'Stress ladder',
  'notice.gain': 'Closing here is a gain: the basis has narrowed by more than the costs.',
  'notice.none': 'The entry basis earns nothing: there are no days of carry.',
  'example.episode': '5 to 6 Feb 2026',
  'source.episode':
    'Note of February 2026: near basis 3.3% on the 5th, 9% on the 6th. 100 million and 30 days are ours: 0.468% of the position.',
  'example.costs': 'With spreads and margin',
  'source.costs':
    'The same move, twice the quiet spreads of 2 and 3 bp, margin raised from 40% to 50% at 7.3%; independently checked.',
})
