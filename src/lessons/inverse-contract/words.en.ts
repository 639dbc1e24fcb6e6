import { slipWords } from './slips.en'

export const words = {
  title: 'The inverse contract',
  summary: 'A contract of one dollar, counted in coin',

  'worth.title': 'What a contract is worth',
  'worth.text.1':
    'On a spot exchange you buy coins, and the price says how many dollars each of them costs. With a futures contract nobody hands over a coin. Two people agree on today’s price, and when the price has moved, the one it moved against pays the other.',
  'worth.text.2':
    'Whoever gains when the price rises is [[side|long]] and has bought the contract; whoever gains when it falls is [[side|short]] and has sold it. One need not own a contract to sell it. The contracts that somebody has bought or sold and not yet closed are his position.',
  'worth.text.3':
    'The contracts of this course are called inverse. Each of them is a fixed number of dollars, here [[multiplier|1 dollar]], while everything about it is counted in bitcoin: its worth, gains and losses, the deposit behind it. Its worth in coin is its dollars divided by the price.',
  'worth.ask': 'How much are the contracts of this position worth at a price of {entryPrice}, in BTC?',
  'worth.hint': 'The dollars of the contracts, divided by the dollars that a whole coin costs.',
  'worth.after.1':
    'It is worth {entryValueCoin}. At twice the price the same dollars would be half as much coin: the contract stays what it is, the coin in which it is measured changes.',
  'worth.after.2': 'Type other prices, or take one of those below, and watch the coin shrink as the price grows.',
  'worth.try.100000': 'Price 100,000',
  'worth.try.1000000': 'Price 1,000,000',
  'worth.try.1': 'Price 1',

  'gains.title': 'Gains and losses in coin',
  'gains.text.1':
    'A short can be read as a sale: coin is sold for a fixed number of dollars at the entry price, and bought back with those same dollars at the exit price. At a lower price they buy more coin than was sold, and the surplus is the gain. At a higher price they buy less, and what is missing is the loss.',
  'gains.text.2':
    'A long is the mirror image. What one side gains in coin the other side loses, and the two always add up to nothing.',
  'gains.text.3':
    'The [[pnlCoin|result in coin]] is therefore a difference between two amounts of coin, both for the same dollars: one at the entry price, one at the exit price. The position here begins as a short.',
  'gains.ask': '{contracts}, entered at {entryPrice}, are closed at {exitPrice}. What is the result, in BTC?',
  'gains.hint':
    'For a short: the dollars divided by the exit price, less the dollars divided by the entry price. A long has the opposite sign.',
  'gains.trap.sign': 'The size is right, the sign is not: a short gains when the price falls, a long when it rises.',
  'gains.trap.entry':
    'That turns the dollars gained into coin at the entry price. The result is paid in coin at the exit price.',
  'gains.trap.usd': 'That is the result in dollars. The question asks for coin.',
  'gains.trap.exit':
    'That is the coin that the dollars buy at the exit price. The result is how much more, or less, it is than at the entry price.',
  'gains.after.1': 'The result is {pnlCoin}, which at the exit price is {pnlUsd}.',
  'gains.after.2':
    'Look at the bend of the curve beside the straight dashed line, which a later step is about. A short gains more coin when the price falls by some dollars than it loses when the price rises by as many. The bend is called convexity. In coin it favours the short; a long gains ever less coin on the way up and loses ever more on the way down.',
  'gains.after.3':
    'Counted in dollars both moves weigh the same. The bend comes from the coin in which the result is paid, as it is worth more dollars after a rise and fewer after a fall.',
  'gains.try.rise': 'Short from 100, the price rises to 150',
  'gains.try.crash': 'Short from 100, the price falls to 10',
  'gains.try.long': 'Long from 100, the price falls to 50',

  'average.title': 'The average entry',
  'average.text.1':
    'A position is often built in several [[fills|fills]]: pieces of an order, each done at its own price. The [[averageEntryPrice|average entry]] is the one price at which all the contracts together are worth the same coin as the fills are. From then on the position is reckoned as if all of it had been entered there.',
  'average.text.2':
    'Contracts are dollars, so the dollars of all fills add up, and so does their coin, each fill at its own price. All dollars divided by all coin is a price again. An average taken in this way is called harmonic.',
  'average.text.3':
    'In this example a long of {filledContracts} was bought in the fills that you see, each contract for 1 dollar.',
  'average.ask': 'What is the average entry of these fills, in USD?',
  'average.hint':
    'The coin of each fill is its dollars over its price. Add the coin up, then divide all the dollars by it.',
  'average.after.1':
    'The fills are {filledContracts}, worth {filledNotionalCoin} together, so the average entry is {averageEntryPrice}.',
  'average.after.2':
    'Weighing the prices by contracts, as one does with coins, would put the average too high: at 137.50 for the fills that this step starts with. A dollar spent at the lower price bought more coin, and it is coin that counts here.',
  'average.try.equal': '100 contracts at 50, 100 at 150',
  'average.try.three': '100 each at 100, 200 and 400',

  ...slipWords,
} as const
