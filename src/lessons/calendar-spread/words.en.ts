export const words = {
  title: 'Trading the curve',
  summary: 'Two expiries against each other: slope without a view on BTC?',

  'flat.title': 'The spread goes flat',
  'flat.text.1':
    'December 2013, in round numbers: spot {spotPrice}, December {futuresPrice}, March {backPrice}. You sell {bodyContracts} of March and buy as many of December, 1 USD each. It needs no BTC beyond the margin.',
  'flat.text.2':
    'Then the boom ends. Spot and December stay; March’s annual basis moves by {backMove}, and March trades at {backMovedPrice}.',
  'flat.ask':
    'Short {bodyContracts} of March from {backPrice} to {backMovedPrice}, December unchanged: what is the PnL, in BTC?',
  'flat.nudge': 'Only one leg has moved, and it is an inverse contract.',
  'flat.hint': 'PnL of the short = contracts × (1 / price after − 1 / price sold).',
  'flat.trap.usd': 'That is the PnL in USD. The contracts are settled in BTC.',
  'flat.trap.sign': 'The size is right. You sold March, and it fell: a gain.',
  'flat.trap.linear':
    'That takes the fall at the old price. An inverse contract is worth more BTC the lower the price.',
  'flat.after.1':
    '{curvePnlCoin}, or {curvePnlUsd} at spot. The [[curveDv01Usd|DV01]] of each leg is in the table: what it earns as its own annual basis moves by a hundredth of a point.',
  'flat.after.2':
    'The first button has spot fall by a fifth as well. The BTC stay nearly the same once the spread is flat, because both legs end at one price; in dollars they are worth less. Until then the margin of each leg moves with the price.',
  'flat.try.fall': 'Flat, and spot down by a fifth',
  'flat.try.wider': 'Wider first: 25 points more',
  'flat.try.both': 'Both bases up by ten points',

  'rate.title': 'As much rate on both sides',
  'rate.text.1':
    'One for one is as many dollars on both sides, but not as much rate: March counts its rate over {backTermDays}, December over {frontTermDays}. If every basis rises together, the later leg moves more.',
  'rate.text.2':
    'For a view on the slope alone both legs need the same [[curveDv01Usd|DV01]]. You sell {bodyContracts} of March at {backPrice}; December is at {futuresPrice}, spot at {spotPrice}.',
  'rate.ask':
    'Sold: {bodyContracts} of March at {backPrice}, {backTermDays}. How many December contracts at {futuresPrice}, {frontTermDays}, have the same DV01?',
  'rate.nudge': 'Per contract DV01 grows with the days, and falls with the square of price over spot.',
  'rate.hint': 'December = March × (days of March / days of December) × (price of December / price of March)².',
  'rate.trap.same': 'That is one for one: the same dollars. A day further away counts for more.',
  'rate.trap.days': 'The days are right. A contract far above spot is less BTC, so its DV01 is smaller: by the square.',
  'rate.after.1':
    '{frontContracts} of December against {backContracts} of March: DV01 {frontDv01Usd} and {backDv01Usd}, {curveDv01Usd} together. Where all bases move alike by a little, nothing is earned; what is left is the slope.',
  'rate.after.2':
    'There is a price for it. The two sides are no longer the same dollars, so the price of bitcoin is back in the trade: the third button shows how much. A spread is neutral to one thing at a time.',
  'rate.try.level': 'Both bases up by a point',
  'rate.try.slope': 'March’s basis down by five points',
  'rate.try.fall': 'Spot down by a fifth',
} as const
