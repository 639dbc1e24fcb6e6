/** Words of the steps on the two orders. */
export const orderWords = {
  'what.title': 'What a roll is',
  'what.text.1':
    'The bond of the lessons before has a month to run. Spot is at {spotPrice}, and the future you are short, now the near one, has come down to {futuresPrice}. A later one, the far future, stands at {farPrice} and expires {days} after it.',
  'what.text.2':
    'You may let the bond end, sell the BTC and have dollars. Or you buy back the near future and sell the far one at the same time: a roll. The BTC stays where it is, stays hedged, and the bond goes on to the second expiry.',
  'what.text.3':
    'What the roll pays is far price minus near price, the [[rollBasis|calendar spread]]. As a rate it is divided by the near price and stretched from the days between the expiries to 365 days.',
  'what.ask':
    'Near is at {futuresPrice}, far at {farPrice}, {days} apart. What is the implied forward yield (simple), in percent p.a.?',
  'what.hint': 'Yield = (far − near) / near × 365 / days between the expiries.',
  'what.trap.spot':
    'That rate runs from spot to the far expiry. The roll runs from one expiry to the other: divide by the near price.',
  'what.trap.near': 'That is what the near future still pays. The roll comes after it.',
  'what.after.1':
    'The calendar spread is {rollBasis}, {rollRate} of the near price and {rollYield} p.a. The dollars rolled are those of the near expiry, one near price per BTC, so spot is not the base.',
  'what.after.2':
    'It is the rate of a loan from the first expiry to the second, known today. At a far price equal to the near one it is zero; below that the roll costs interest.',
  'what.try.june': 'The same far price, already in June',
  'what.try.105': 'Far future at 105, below the near one',

  'many.title': 'Far contracts',
  'many.text.1':
    'You are short {contracts} of the near future, 1 USD each, and buy all of them back at {futuresPrice}. What the bond has earned is in the account as BTC: it holds as much BTC as the contracts are at this price.',
  'many.text.2': 'All of that BTC is to be hedged again, now with the far future at {farPrice}.',
  'many.ask': 'Near at {futuresPrice}, far at {farPrice}: how many contracts of the far future do you sell short?',
  'many.hint':
    'BTC = dollars of the near contracts / near price. Contracts = BTC × far price / contract size, after the fee, rounded down.',
  'many.trap.same':
    'That is as many as you bought back. At the far price each is less BTC, so some BTC would be unhedged.',
  'many.trap.coin': 'That is the BTC in the account, the first step. How many dollars is it at the far price?',
  'many.trap.spot': 'That is the value at spot. The contracts are sold at the far price.',
  'many.after.1':
    'Buying back {buyNear} leaves {availableCoin} for the far leg. At the far price, fees paid, {sellFar} are sold: {newFaceUsd}. Unhedged: {residualCoin}.',
  'many.after.2':
    'These dollars are the new face value. It is larger than the old one in the ratio of the two prices, less costs: that is the interest of the roll.',
  'many.after.3':
    'The table goes one roll further, with two made-up prices. What one roll sells, the next one buys back, so the sizes compound.',
  'many.try.near120': 'Near future at 120',
  'many.try.fee': 'A fee of 0.05% per leg',
} as const
