/** Words of the steps on two wrong ways to compute a contract. */
export const slipWords = {
  'line.title': 'The straight line',
  'line.text.1':
    'A fall of one percent earns a short about one percent of its notional in BTC. Extended as a straight line, a fall of half would earn half of it. That is right for a linear contract, which stands for a fixed amount of BTC. For an inverse contract it is right at the entry price and nowhere else.',
  'line.text.2':
    'Here {capitalUsd} have become BTC at a price of 100. All of it is posted as margin, and at the same price one contract of 1 USD is sold for each dollar. Everything is closed at {settlementPrice}.',
  'line.text.3':
    'BTC and short together are worth one amount of dollars along the curve, another along the line. The curve is what you actually get.',
  'line.ask':
    'What is the total along the line minus the total along the curve, in USD (negative if the line is lower)?',
  'line.hint':
    'Line: BTC posted × (100 − new price) / 100. Curve: contracts / new price − contracts / 100. Difference × new price.',
  'line.trap.wrong': 'That is the total along the line. Subtract the total along the curve.',
  'line.after.1':
    'Along the curve you have {rightUsd}, along the line {wrongUsd}: off by {damageUsd}. For a short the line is too low on both sides of the entry price, the more so the further the price has moved.',
  'line.after.2':
    'In dollars the correct total is level and the mistaken one bends away. At twice the distance the error is about four times as large, so it is easy to miss on a quiet day.',
  'line.try.95': 'A small move, to 95',
  'line.try.150': 'A rise to 150',
  'line.try.10': 'A fall to 10',

  'satoshi.title': 'Rounding contract by contract',
  'satoshi.text.1':
    'A satoshi is 0.00000001 BTC. At 50,000 a contract of 1 USD is 2,000 satoshis, and its PnL over a small move is a fraction of one.',
  'satoshi.text.2':
    'Suppose the PnL of one contract is computed first, rounded to a satoshi, and multiplied by the number of contracts. Every contract is off in the same direction, so the errors add up.',
  'satoshi.text.3':
    'Here one contract of 1 USD is sold at 50,000 for each dollar of {capitalUsd}, and bought back at {settlementPrice}.',
  'satoshi.ask': 'What is the rounded PnL minus the exact PnL, in USD (negative if it is lower)?',
  'satoshi.hint':
    'Exact: contracts × (1 − new price / 50,000). Rounded: (1 / new price − 1 / 50,000 to eight decimals) × contracts × new price.',
  'satoshi.trap.right': 'That is the exact PnL. The question asks how far the rounded one is from it.',
  'satoshi.trap.wrong': 'That is the rounded PnL. Subtract the exact one.',
  'satoshi.after.1': 'The exact PnL is {rightUsd}. Rounded contract by contract it is {wrongUsd}: off by {damageUsd}.',
  'satoshi.after.2':
    'Compute all contracts at once and round at the end, if at all. NakaDesk rounds no figure before showing it.',
  'satoshi.try.13': 'Bought back at 50,013',
  'satoshi.try.40': 'Bought back at 50,040',
  'satoshi.try.60000': 'Bought back at 60,000',
  'line.nudge': 'Work out the PnL of the short both ways, in BTC, at the new price.',
  'satoshi.nudge':
    'Work out both: all contracts at once, and one contract rounded to eight decimals, times the contracts.',
} as const
