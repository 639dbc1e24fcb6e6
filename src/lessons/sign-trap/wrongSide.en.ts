/** Words of the step on what the wrong sign costs. */
export const wrongSideWords = {
  'side.title': 'The hedge on the wrong side',
  'side.text.1':
    'A wrong sign in a spreadsheet is harmless until somebody trades on it. Whoever holds coin and wants to be rid of its price sells contracts against it; such a position is called a hedge. With the sign turned round, the sheet says that sold contracts lose where they gain. So whoever trusts it buys them.',
  'side.text.2':
    'In this example {capitalUsd} have become coin at a price of 50,000, and one contract of 1 dollar stands against each of those dollars, entered at the same price. One trader has sold the contracts, the other has bought them. Then the price goes to {settlementPrice}.',
  'side.text.3':
    'In dollars, the contracts that were sold undo what the price does to the coin. The contracts that were bought do it once more.',
  'side.ask': 'How many dollars does the buyer end with, less what the seller ends with?',
  'side.hint':
    'The seller still has the dollars he began with. The buyer has them as well, with twice what the coin has gained or lost in dollars.',
  'side.trap.wrong': 'That is what the buyer ends with. Take away what the seller ends with.',
  'side.after.1':
    'The seller ends with {rightUsd}, the buyer with {wrongUsd}. The sign makes a difference of {damageUsd}.',
  'side.after.2':
    'After a fall the buyer is behind. After a rise he is ahead, and the slip looks like skill. The chart shows both: one line level, the other twice as steep as the coin. Below half the entry price the buyer owes more than he has.',
  'side.try.60000': 'A rise to 60,000',
  'side.try.25000': 'A fall to 25,000',
  'side.try.20000': 'A fall to 20,000',
} as const
