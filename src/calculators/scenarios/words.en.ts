import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { hedge } from '../../vocabulary/hedge'
import { risk } from '../../vocabulary/risk'
import { scenarios } from '../../vocabulary/scenarios'
import { withThemes } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.en'

export const words = withThemes([curve, fixed, hedge, risk, scenarios], {
  ...tierWords,
  name: 'Scenarios',
  question: 'What is the bond worth, and what margin is left, after a sudden move?',
  headline:
    'Spot {spotShockRate}, basis {basisShockRate} p.a.: {shockedChangeUsd}, worth {shockedValueUsd} · {marginLeftCoin} of margin left · liquidation at spot {callSpotShockRate}',
  'headline.taken':
    'Spot {spotShockRate}, basis {basisShockRate} p.a.: the short is liquidated; margin left {marginLeftCoin}, {maintenanceCoin} required · liquidation at spot {callSpotShockRate}',
  'headline.premium':
    'Spot {spotShockRate}, premium {basisShockRate}: {shockedChangeUsd}, worth {shockedValueUsd} · {marginLeftCoin} of margin left · liquidation at spot {callSpotShockRate}',
  'headline.premiumTaken':
    'Spot {spotShockRate}, premium {basisShockRate}: the short is liquidated; margin left {marginLeftCoin}, {maintenanceCoin} required · liquidation at spot {callSpotShockRate}',

  'section.shock': 'After the shock',
  'section.margin': 'Margin',
  'order.buy': 'Buy {coin} at {spotExecutionPrice}',
  'order.sell': 'Sell {contracts} at {futuresExecutionPrice}, fee {entryFeeCoin}',
  'order.post': 'Post {margin} as margin',
  'note.shock': 'Both at once, days unchanged, before exit costs. BTC: the short’s PnL since it was sold.',
  'note.margin':
    'Isolated margin, maintenance by the tier of each size; without tiers, the desk’s. BTC elsewhere is not counted.',

  'detail.grid': 'Scenario grid',
  'figure.change': 'USD against today',
  'figure.spare': 'Margin above maintenance',
  'figure.pnl': 'Mark-to-market in BTC',
  'figure.value': 'USD value',
  'figure.left': 'Margin left',
  'note.surface': 'Arrow keys or the pointer read a cell; Enter or a click enters its shocks.',
  'note.grid': 'Rows: spot shock. Columns: basis shock. The centre is today.',
  'note.spare': 'Below zero the short is liquidated. Rows: spot shock. Columns: basis shock.',

  'chart.value': 'Value by basis shock',
  'chart.call': 'Margin call',
  'series.shocked': 'At the spot shock',
  'series.unshocked': 'Spot unchanged',
  'series.call': 'Called above',
  'mark.shock': 'Shock',
  'option.bondKind.fixed': 'Fixed',
  'option.bondKind.floating': 'Floating',
  'mark.call': 'Margin call',

  'group.perpetual': 'Perpetual',
  'group.shock': 'Shock',
  'group.margin': 'Margin',
  'group.grid': 'Grid',

  'notice.belowLot': 'Capital covers less than one lot: nothing is sold.',
  'notice.depositBeyond': 'More margin posted than BTC held.',
  'notice.taken': 'Margin posted is below maintenance: liquidated at once at today’s price.',
  'premise.called': 'Part of the grid lies past the margin call, above the line.',

  'premise.premium': 'Floating bond: the basis shock is a change of the perpetual’s premium over spot, not annualised.',

  'example.february': '6 February 2026',
  'source.february':
    'Note of February 2026: −13.2% on the day, near basis 3.3% on the 5th to 9% on the 6th. Applied to the desk’s quarterly with a fifth of the BTC posted.',
  'example.march': '12 March 2020',
  'source.march':
    'Bitstamp daily closes 7,934.57 to 4,841.67 and BitMEX XBTM20 hourly closes 8,092 to 3,943.50, midnight UTC before and after 12 March 2020. No costs; capital and 25 BTC of margin are ours.',
  'example.may': '19 May 2021 (spot)',
  'source.may':
    'Bitstamp: 42,877.75 at the close of 18 May 2021 (UTC), low of the 19th 30,066. No futures price of that day at hand: basis unchanged. Applied to the desk’s quarterly with a fifth of the BTC posted.',
  'example.november': '8–9 November 2022',
  'source.november':
    'Bitstamp: 20,590 at the close of 7 November 2022 (UTC), low of the 9th 15,632. CME annualised basis: near 0 before (one-month within ±0.5% of spot, Cointelegraph, November 2022), briefly near −50% (Velo, in CoinDesk, 3 December 2025). Applied to the desk’s quarterly with a fifth of the BTC posted.',
  'example.perpetual': 'Floating bond, premium +1%',
  'source.perpetual':
    'Illustrative: the desk’s bond against the perpetual, 3 BTC posted, spot +20% with the premium 1 point higher; independently checked.',
})
