/** Words of the step on what the wrong sign costs. */
export const wrongSideWords = {
  'side.title': 'The hedge on the wrong side',
  'side.text.1':
    'A wrong sign in a spreadsheet is harmless until somebody trades on it. A holder of BTC who wants no price risk sells contracts against it, as in the last lesson. With the sign reversed, the sheet says that sold contracts lose where they gain, so contracts are bought.',
  'side.text.2':
    'Here {capitalUsd} have become BTC at 50,000, and one contract of 1 USD stands against each dollar, opened at the same price. One trader has sold the contracts, the other has bought them. Then the price goes to {settlementPrice}.',
  'side.text.3': 'In dollars, contracts sold undo what the price does to the BTC; contracts bought double it.',
  'side.ask': 'What are the buyer’s dollars minus the seller’s dollars at the end (negative if the buyer has less)?',
  'side.hint': 'Seller: the capital. Buyer: the capital + 2 × the dollars gained or lost on the BTC.',
  'side.trap.wrong': 'That is what the buyer ends with. Subtract what the seller ends with.',
  'side.after.1': 'The seller ends with {rightUsd}, the buyer with {wrongUsd}: a difference of {damageUsd}.',
  'side.after.2':
    'After a rise the buyer is ahead, and the slip looks like skill. One line of the chart is level, the other twice as steep as BTC; below half the entry price the buyer’s equity is negative.',
  'side.try.60000': 'A rise to 60,000',
  'side.try.25000': 'A fall to 25,000',
  'side.try.20000': 'A fall to 20,000',
  'side.nudge': 'What does the seller end with, at any price?',
} as const
