import { slipWords } from './slips.en'

export const words = {
  title: 'The inverse contract',
  summary: 'The trade on one screen; a one-dollar contract counted in BTC',

  'worth.title': 'What a contract stands for',
  'worth.text.1':
    'On a spot exchange you buy BTC. With a futures contract nobody hands over any: two people agree on today’s price, and when it moves, the one it moved against pays the other. Opening costs nothing but a fee, and ties up collateral, the [[margin|margin]].',
  'worth.text.2':
    'If you gain when the price rises, you are [[side|long]]: you bought the contract. If you gain when it falls, you are [[side|short]]: you sold it, and you need not own one to sell it. Opening creates the position, the opposite trade closes it.',
  'worth.text.3':
    'The contracts of this course are inverse: each stands for a fixed number of dollars, here [[multiplier|1 dollar]], while margin and PnL are in BTC. Such a venue needs no bank, because it never holds a dollar. What a contract stands for is its notional value: contracts × contract size / price, in BTC.',
  'worth.ask': 'A long position of {contracts}, 1 USD each: what is its notional value at {entryPrice}, in BTC?',
  'worth.hint': 'Notional in BTC = dollars of the contracts / price.',
  'worth.after.1': 'The notional value is {entryValueCoin}. At twice the price the same dollars are half as much BTC.',
  'worth.after.2':
    'It is not a price: opening costs no such amount. Try other prices and watch the BTC shrink as the price grows.',
  'worth.try.100000': 'Price 100,000',
  'worth.try.1000000': 'Price 1,000,000',
  'worth.try.1': 'Price 1',

  'gains.title': 'PnL in BTC',
  'gains.text.1':
    'A short is like a sale: BTC is sold for a fixed number of dollars at the entry price and bought back with the same dollars at the exit price. At a lower price they buy more BTC than was sold, and the surplus is the gain; at a higher price they buy less, and the shortfall is the loss.',
  'gains.text.2': 'A long is the reverse. What one side gains in BTC the other loses.',
  'gains.text.3':
    'The [[pnlCoin|PnL in BTC]] is the difference of two notional values for the same dollars, one at the exit price and one at the entry price. It is paid out of the margin. With margin as large as the position (leverage 1x) a short cannot be liquidated; with a tenth posted (10x) a rise of about 11% uses it up and the venue closes the position.',
  'gains.hint': 'Short: dollars / exit price − dollars / entry price. Long: the opposite sign.',
  'gains.trap.sign':
    'The number is right, the sign is wrong: a short gains when the price falls, a long when it rises.',
  'gains.trap.entry': 'That converts the dollars gained at the entry price. PnL is paid in BTC at the exit price.',
  'gains.trap.usd': 'That is the PnL in dollars. The question asks for BTC.',
  'gains.trap.exit': 'That is the notional at the exit. The PnL is its difference from the notional at the entry.',
  'gains.after.1': 'The PnL is {pnlCoin}, which is {pnlUsd} at the exit price.',
  'gains.after.2':
    'The curve bends away from the dashed line: this is convexity. A short gains more BTC when the price falls by some dollars than it loses when the price rises by as many; for a long it is the reverse.',
  'gains.after.3':
    'In dollars both moves weigh the same. The bend comes from being paid in BTC, which buys fewer dollars after a fall.',
  'gains.try.rise': 'Short from 100, the price rises to 150',
  'gains.try.crash': 'Short from 100, the price falls to 10',
  'gains.try.long': 'Long from 100, the price falls to 50',

  'average.title': 'Average entry',
  'average.text.1':
    'A position is often built in several [[fills|fills]], each at its own price. The [[averageEntryPrice|average entry]] is the one price at which all contracts together have the same notional in BTC as the fills.',
  'average.text.2':
    'The dollars of all fills add up, and so does their BTC. All dollars divided by all BTC is a price again: a harmonic mean.',
  'average.text.3': 'Here a long of {filledContracts}, 1 USD each, was bought in the fills listed.',
  'average.ask': 'What is the average entry price of this long, in USD?',
  'average.hint': 'BTC of a fill = dollars / price. Average entry = sum of dollars / sum of BTC.',
  'average.after.1':
    'The fills are {filledContracts} with a notional of {filledNotionalCoin}, so the average entry is {averageEntryPrice}.',
  'average.after.2':
    'Weighting the prices by contracts would give 137.50 for the first fills: too high, because a dollar spent at the lower price bought more BTC.',
  'average.try.equal': '100 contracts at 50, 100 at 150',
  'average.try.three': '100 each at 100, 200 and 400',

  'trade.title': 'The trade on one screen',
  'trade.text.1':
    'Bitcoin trades at {spotPrice} on a spot exchange. A [[futuresPrice|future]], a contract on bitcoin a year from now, trades at {futuresPrice}. You buy 1 BTC at spot and sell the same amount forward through the future.',
  'trade.text.2':
    'A year later the future settles at the price of that day. Whatever it is, the BTC and the short future together pay the price at which you sold forward: what one leg loses the other gains.',
  'trade.text.3':
    'That is the whole trade, called cash and carry. The lessons explain why it holds at any price, how large it must be, and what it costs.',
  'trade.ask':
    'You pay {spotPrice} for 1 BTC and sell it forward at {futuresPrice}. What is your PnL at expiry, in USD?',
  'trade.nudge': 'At expiry you hold the dollars of the forward sale.',
  'trade.hint': 'PnL = price of the future − price paid for the BTC.',
  'trade.trap.all': 'That is everything you collect. Subtract what you paid.',
  'trade.after.1': 'You collect {finalUsd}, having paid {capitalUsd}: a PnL of {profitUsd}.',
  'trade.after.2': 'Move the slider under the chart: the settlement price changes, the dollars do not.',
  'trade.try.50': 'Settlement at 50',
  'trade.try.1000': 'Settlement at 1,000',
  'worth.nudge': 'How much BTC do these dollars buy at this price?',
  'gains.ask.short':
    'A short of {contracts}, 1 USD each, is opened at {entryPrice} and closed at {exitPrice}. What is the PnL, in BTC?',
  'gains.ask.long':
    'A long of {contracts}, 1 USD each, is opened at {entryPrice} and closed at {exitPrice}. What is the PnL, in BTC?',
  'gains.nudge': 'Compare the BTC that the dollars buy at the exit with the BTC that they bought at the entry.',
  'average.nudge': 'Add up BTC, not prices.',
  'average.trap.weighted':
    'That weights the prices by contracts. Contracts are dollars: it is the BTC that must add up.',
  'average.trap.mean': 'That is the plain mean of the prices. The fills are not of the same BTC.',
  ...slipWords,
} as const
