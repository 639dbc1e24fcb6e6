import { funding } from '../../vocabulary/funding'
import { explained } from '../../vocabulary/explained'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([funding, explained], {
  name: 'Explain PnL',
  question: 'Two marks of a position: where did its PnL come from?',
  headline: '{dayProfitUsd} on the day · carry {explainedCarryUsd} · basis {basisMoveUsd} · unhedged BTC {openCoinUsd}',
  'section.day': 'PnL of the day',
  'section.marks': 'Marks',
  'note.day': 'The lines add up to the PnL: unexplained is zero.',
  'note.marks': 'Today’s marks are those of Market & account.',
  'group.position': 'Position before',
  'group.flows': 'Since then',
  'group.curve': 'Curve before',
  'chart.day': 'PnL by futures price',
  'series.profit': 'PnL',
  'mark.future': 'Now',
  'mark.prior': 'Before',
  'premise.flatCurve': 'The neighbouring expiry says nothing of a shorter term: the curve is taken as flat.',
  'notice.overHedged': 'Over-hedged: net short BTC.',
  'example.week': 'A day in November 2026',
  'source.week': 'Illustrative: the desk’s bond, marked a day apart; independently checked.',
  'example.essay': 'Essay 2021, a day later',
  'source.essay': 'The essay’s bond with the future unchanged for a day; computed by hand.',
  'example.perpetual': 'Perpetual',
  'source.perpetual': 'Illustrative: a perpetual at 0.03% funding on the day; independently checked.',
  'option.held.future': 'A dated future',
  'option.held.perpetual': 'The perpetual',
})
