/** Words of the steps on two ways of reckoning a contract wrongly. */
export const slipWords = {
  'line.title': 'The straight line',
  'line.text.1':
    'A fall of one percent earns a short about one percent of its worth in coin. Carried on as a straight line, a fall of half would earn half of that worth. A line is easier to reckon with than a curve, and it is right for a contract that stands for a fixed number of coins, called linear. Of an inverse contract it is right at the entry price and nowhere else.',
  'line.text.2':
    'In this example {capitalUsd} have become coin at a price of 100. The coin is deposited, and at the same price one contract of 1 dollar has been sold for each of those dollars, so that the short is as large as the deposit. Then everything is closed, or settled, at a price of {settlementPrice}.',
  'line.text.3':
    'Coin and short together are worth some number of dollars along the curve, and another along the line. The first is what is there.',
  'line.ask': 'By how many dollars is the straight line out, its total less that of the curve?',
  'line.hint':
    'Along the line the short earns the deposited coin times the fall of the price, taken as a part of the entry price. Along the curve it earns its dollars divided by the new price, less the same dollars divided by the entry price. Take the second from the first, and multiply by the new price.',
  'line.trap.wrong':
    'That is the total along the line. The question asks how far it is from the total along the curve.',
  'line.after.1':
    'Along the curve there are {rightUsd}, along the line {wrongUsd}: it is out by {damageUsd}. For a short the line shows too little on either side of the entry price, and the more the further the price has gone.',
  'line.after.2':
    'The chart is in dollars, where the two change places: the total along the curve, the right one, is level, and the mistaken one, straight in coin, bends away from it. Double the distance and the error is four times as large, which is why nobody notices it on a quiet day.',
  'line.try.95': 'A small move, to 95',
  'line.try.150': 'A rise to 150',
  'line.try.10': 'A fall to 10',

  'satoshi.title': 'Rounding a contract at a time',
  'satoshi.text.1':
    'Bitcoin is counted in satoshis, hundred-millionths of a coin, which is eight decimals. At a price of 50,000 a contract of 1 dollar is 2,000 of them, and what it earns over a small move is a fraction of one.',
  'satoshi.text.2':
    'Suppose the result of one contract is computed first, rounded to a whole satoshi, and then taken times the number of contracts. Every contract is off by the same bit in the same direction, so the errors do not cancel: they add up.',
  'satoshi.text.3':
    'In this example one contract of 1 dollar is sold at 50,000 for each dollar of {capitalUsd}, and bought back at {settlementPrice}.',
  'satoshi.ask': 'By how many dollars is the rounded result out, rounded less exact?',
  'satoshi.hint':
    'Exact, in dollars: one minus the new price divided by the old, times the contracts. Rounded: one divided by the new price, minus one divided by the old, to eight decimals, times the contracts, times the new price.',
  'satoshi.trap.right': 'That is the exact result. The question asks how far the rounded one is from it.',
  'satoshi.trap.wrong': 'That is the rounded result. Take the exact one away from it.',
  'satoshi.after.1':
    'The exact result is {rightUsd}. Rounded a contract at a time it is {wrongUsd}, out by {damageUsd}.',
  'satoshi.after.2':
    'Reckon with all contracts at once and round at the end, if at all. In NakaDesk no figure is rounded before it is shown.',
  'satoshi.try.13': 'Bought back at 50,013',
  'satoshi.try.40': 'Bought back at 50,040',
  'satoshi.try.60000': 'Bought back at 60,000',
} as const
