import { wrongSideWords } from './wrongSide.en'

export const words = {
  title: 'The sign trap',
  summary: 'Why the multiplier carries a minus',

  'try.halves': 'Price halves to 25,000',
  'try.million': 'Price 1,000,000',

  'doubles.title': 'What a long earns',
  'doubles.text.1':
    'Read a long as a loan: dollars are borrowed to buy coin at the entry price, and the same dollars are owed at the exit. The debt is a fixed number of dollars. What changes is how much coin it takes to pay it back.',
  'doubles.text.2':
    'After a rise less coin is enough, and the coin that is left over is the gain of the long. After a fall more is needed than was bought.',
  'doubles.ask': 'A long entered at {entryPrice} is closed at {exitPrice}. What is the result, in BTC?',
  'doubles.hint':
    'The coin that the dollars bought at the entry price, less the coin that they are worth at the exit price.',
  'doubles.trap.sign': 'The size is right, the sign is not: a long gains when the price rises and loses when it falls.',
  'doubles.trap.usd': 'That is the result in dollars. The question asks for coin.',
  'doubles.after.1':
    'The position was worth {entryValueCoin} at the entry and is worth {exitValueCoin} at the exit. The difference belongs to the long: {pnlCoin}, which at the exit price is {pnlUsd}.',
  'doubles.after.2':
    'Notice the order of the two. The worth at the entry comes first, the worth at the exit is taken away.',

  'naive.title': 'Final minus initial',
  'naive.text.1':
    'The result of a share or of a coin is what it is worth at the end less what it was worth at the start. The rule is so familiar that it goes into a spreadsheet without a thought.',
  'naive.text.2':
    'Apply it to a long like that of the step before. The coin that the contracts are worth at both prices stands beside the question.',
  'naive.ask': 'What does “final minus initial” give for this position, in BTC?',
  'naive.hint': 'For a long, the value at exit less the value at entry, whatever you think of the answer.',
  'naive.trap.right':
    'That is what the position really earns. The question asks what the familiar rule would write down instead.',
  'naive.after.1':
    'The rule writes down {naivePnlCoin}, and the position has earned {pnlCoin}. The size agrees and the sign does not: gains are booked as losses, and losses as gains.',
  'naive.after.2':
    'The reason is that the coin worth of an inverse contract falls when the price rises, and the long gains from it all the same. The result is one over the exit price less one over the entry price, times the [[direction|direction]], times the contracts, times minus the [[multiplier|contract size]]. The minus is not a matter of taste.',
  'naive.after.3':
    'A wrong sign survives testing because the size of every figure looks right. Check a formula with one case whose answer you know: a long and a rising price must give a gain.',
  'naive.try.short': 'A short from 50,000 to 100,000',

  ...wrongSideWords,
} as const
