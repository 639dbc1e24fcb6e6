/** Words of the steps on the wrong size and on the wrong year. */
export const beginnerWords = {
  'beginner.title': 'What the naive hedge covers',
  'beginner.text.1':
    'A beginner has bought {margin} for 100,000 dollars at a spot price of 100 and posted them as margin. Thinking in dollars, they sell 100,000 contracts of 1 USD at the futures price.',
  'beginner.text.2':
    'In dollars that looks level. What counts is how much BTC the contracts cover at the price of the sale.',
  'beginner.ask': 'How much BTC do {contracts} of 1 USD, sold short at {entryPrice}, cover?',
  'beginner.hint': 'Covered BTC = dollars of the contracts / price of the sale.',
  'beginner.trap.spot': 'That is the notional at the exit price. The contracts are sold at the futures price.',
  'beginner.after.1':
    'They cover {entryValueCoin} out of {margin}; the rest is unhedged BTC. When the future settles at {exitPrice}, the account is worth {equityUsd}.',
  'beginner.after.2':
    'Try other settlement prices (the exit price here): the sum moves with the price. The last choice below sells the correct number, and the sum is level.',
  'beginner.try.right': '150,000 contracts at 150, settlement at 200',

  'sized.title': 'What the naive hedge ends with',
  'sized.text.1':
    'Two traders buy BTC with {capitalUsd} at a spot price of 100. One sizes at the futures price of {futuresPrice}; the beginner sells one contract per dollar. Both post all their BTC.',
  'sized.text.2': 'At expiry the future settles at {settlementPrice}, and both sell their BTC at that price.',
  'sized.ask': 'What are the beginner’s dollars minus the other trader’s (negative if the beginner has less)?',
  'sized.hint': 'Other: 1 USD × contracts. Beginner: 1 USD × contracts + unhedged BTC × settlement price.',
  'sized.trap.wrong': 'That is what the beginner ends with. Subtract what the other ends with.',
  'sized.after.1':
    'The bond pays {rightUsd}, the beginner has {wrongUsd}: a difference of {damageUsd}, the space between the two lines of the chart.',
  'sized.after.2':
    'The lines meet at the price of the sale. Above it the beginner is ahead by luck: the unhedged BTC was a bet on the price.',

  'year.title': 'Day counts',
  'year.text.1':
    'Many money markets compute interest on a 360-day year: rate × days / 360. In this course and in crypto markets a year has 365 days.',
  'year.text.2':
    'Suppose the APR of this bond, basis over a spot price of 100, is used as if it were on 360 days. The capital is {capitalUsd}, the future is at {futuresPrice}, the term is 365 days.',
  'year.ask': 'By how many dollars is the expected amount too high?',
  'year.hint': 'Interest = capital × (future − spot) / spot. Too much = interest × 365 / 360 − interest.',
  'year.trap.wrong': 'That is the whole expected amount, capital included. The question asks for the excess.',
  'year.after.1':
    '{wrongUsd} are expected, {rightUsd} will come: {damageUsd} too much, one seventy-second of the interest at any rate and term.',
  'year.after.2':
    'When you compare the bond with a bank or a bill, ask which day count their rate uses. The yield table shows both.',
  'year.try.120': 'Future at 120',
  'year.try.million': 'Capital 1,000,000',
  'beginner.nudge': 'It is the notional of the contracts at the price of the sale.',
  'sized.nudge': 'The beginner has a smaller bond and some unhedged BTC.',
  'year.nudge': 'The wrong interest is larger in the proportion 365 to 360.',
} as const
