/** Words of the steps on the two orders. */
export const orderWords = {
  'what.title': 'What a roll is',
  'what.text.1':
    'The bond of the lessons before has a month to run. Spot is at {spotPrice}, and the future you are short, now the near one, has come down to {futuresPrice}. A later one, the far future, stands at {farPrice} and expires {days} after it.',
  'what.text.2':
    'You may let the bond end, sell the coin and have dollars. Or you buy the near future back today and sell the far one in the same breath: a roll. The coin stays where it is, the price of bitcoin stays hedged, and the bond goes on to the second expiry.',
  'what.text.3':
    'What the roll pays is the difference of the two, far less near: the [[rollBasis|roll basis]]. As a rate it is taken over the near price, because that is what you give up per coin for what you get, and stretched to a year of 365 days with the days between the two expiries.',
  'what.ask': 'What does the roll pay as a simple rate, in percent a year?',
  'what.hint':
    'The far price less the near price, divided by the near price, times 365, divided by the days between the two expiries.',
  'what.trap.spot':
    'That rate runs from spot to the far expiry. The roll runs from one expiry to the other, so it is taken over the near price.',
  'what.trap.near': 'That is what the near future still pays until its own expiry. The roll is what comes after it.',
  'what.after.1':
    'The roll basis is {rollBasis}, which is {rollRate} of the near price and {rollYield} a year. Divided by spot it would look like more; but the dollars that go on are those of the near expiry, one near price for each coin.',
  'what.after.2':
    'It is the rate for a loan that begins at the first expiry and ends at the second, known today. The chart shows it for other far prices: at the near price it is zero, and below that the roll costs interest.',
  'what.try.june': 'The same far price, already in June',
  'what.try.105': 'Far future at 105, below the near one',

  'many.title': 'How many far contracts',
  'many.text.1':
    'You are short {contracts} of the near future and buy back all of them at {futuresPrice}. What the bond has earned lies in the account as coin: since the first day it holds as much coin as the contracts are worth, and at this price they are worth more coin than on the first day.',
  'many.text.2': 'All of that coin is to be hedged again, now with the far future at {farPrice}.',
  'many.ask': 'How many contracts of the far future do you sell?',
  'many.hint':
    'First the coin in the account: the dollars of the near contracts, divided by the near price. Then the dollars that this coin is worth at the far price, rounded down to whole contracts.',
  'many.trap.same':
    'That is as many as you bought back. At the far price each of them is less coin, so a part of the coin would be left unhedged.',
  'many.trap.coin': 'That is the coin in the account, the first half of the way. What is it worth at the far price?',
  'many.trap.spot': 'That is what the coin is worth at spot. The contracts are sold at the far price.',
  'many.after.1':
    'Buying {buyNear} back leaves {availableCoin} in the account. At the far price, after its fee, {sellFar} are sold against that coin: {newFaceUsd}. Left unhedged: {residualCoin}.',
  'many.after.2':
    'These dollars are the new face. It is larger than the old one in the ratio of the two prices, and that is the interest of the roll: the interest of the first bond is lent out again with the rest.',
  'many.after.3':
    'The list goes one roll further, with two more prices made up for it. What one roll sells, the next one buys back, and so the sizes compound.',
  'many.try.near120': 'Near future at 120',
  'many.try.fee': 'A fee of 0.05% on each leg',
} as const
