import { wrongSideWords } from './wrongSide.en'

export const words = {
  title: 'The sign trap',
  summary: 'Why the factor is minus the contract size',

  'try.halves': 'Price halves to 25,000',
  'try.million': 'Price 1,000,000',

  'doubles.title': 'PnL of a long',
  'doubles.text.1':
    'Read a long as a loan: dollars are borrowed to buy BTC at the entry price, and the same dollars are repaid at the exit. The debt is fixed in dollars; what changes is how much BTC it takes to repay it.',
  'doubles.text.2':
    'After a rise less BTC is enough, and the rest is the gain. After a fall more is needed than was bought.',
  'doubles.ask':
    'A long of {contracts}, 1 USD each, is opened at {entryPrice} and closed at {exitPrice}. What is the PnL, in BTC?',
  'doubles.hint': 'Long: dollars / entry price − dollars / exit price.',
  'doubles.trap.sign': 'The number is right, the sign is wrong: a long gains when the price rises.',
  'doubles.trap.usd': 'That is the PnL in dollars. The question asks for BTC.',
  'doubles.after.1':
    'The notional was {entryValueCoin} at the entry and is {exitValueCoin} at the exit. The difference is the PnL of the long: {pnlCoin}, which is {pnlUsd} at the exit price.',
  'doubles.after.2': 'Note the order: notional at entry minus notional at exit.',

  'naive.title': 'The wrong rule: final minus initial',
  'naive.text.1':
    'The PnL of a share or of spot BTC is final value minus initial value. The rule is so familiar that it goes into a spreadsheet without a thought.',
  'naive.text.2': 'Apply it to the position here. Its notional at both prices is listed beside the question.',
  'naive.ask':
    'Which wrong PnL does “final minus initial” give for this long of {contracts}, opened at {entryPrice} and closed at {exitPrice}, in BTC?',
  'naive.hint': 'For a long: notional at exit − notional at entry. For a short: the opposite sign.',
  'naive.trap.right': 'That is the correct PnL. The question asks for what the wrong rule gives.',
  'naive.after.1':
    'The rule gives {naivePnlCoin}; the position has earned {pnlCoin}. The number agrees, the sign does not.',
  'naive.after.2':
    'The notional in BTC falls when the price rises, and the long gains all the same. PnL = (1 / exit − 1 / entry) × [[direction|direction]] × contracts × minus the [[multiplier|contract size]].',
  'naive.after.3':
    'A wrong sign survives testing because every number looks right. Check a formula with one case you know: a long and a rising price must give a gain.',
  'naive.try.short': 'A short from 50,000 to 100,000',

  'doubles.nudge': 'The BTC bought first, minus the BTC needed to repay.',
  'naive.ask.short':
    'Which wrong PnL does “final minus initial” give for this short of {contracts}, opened at {entryPrice} and closed at {exitPrice}, in BTC?',
  'naive.nudge': 'Follow the wrong rule on purpose.',
  ...wrongSideWords,
} as const
