export const words = {
  title: 'Worth on the way',
  summary: 'What the bond is worth before expiry, and when that matters',

  'away.title': 'The future runs away',
  'away.text.1':
    'At expiry the bond pays its face. Before that it has a price as well: what you would have in hand if you closed it now, bought the contracts back and sold the coin. To reckon like this, at the prices of the moment, is called marking to market.',
  'away.text.2':
    'The bond is that of the lesson before: {coin} in the deposit, {contracts} sold at {futuresPrice}, a year to run.',
  'away.text.3':
    'You have hardly bought it when the price of the future changes. It is {interimFuturesPrice} now, while spot stands at {interimSpotPrice}. In a boom it goes up like that, when traders fall over each other to be long.',
  'away.ask': 'What is the bond worth at these prices, in USD?',
  'away.hint':
    'First the result of the short in coin: the dollars of the contracts over the price of the future then, less the same dollars over the price at which they were sold. Add the deposit, and sell all the coin at spot.',
  'away.trap.coin': 'That is the coin left in the account. The question asks for its dollars at spot.',
  'away.trap.capital': 'That is the coin alone. The short that stands beside it has a result too.',
  'away.trap.face': 'That is what the bond pays at expiry. The question is what it would bring today.',
  'away.after.1':
    'The short, sold at {futuresPrice} and marked at {interimFuturesPrice}, stands at {interimPnlCoin}. That leaves {interimEquityCoin}, worth {interimValueUsd} at spot.',
  'away.after.2':
    'You lent your dollars at {grossAnnualisedYield} a year, and the market now pays {interimYield}. When rates rise, nobody takes an old bond off your hands at its old price; when they fall, it fetches more. A bond made of bitcoin is no exception.',
  'away.after.3':
    'At expiry nothing of this is left. Future and spot meet by rule, the contracts are as many as before, and the bond pays {faceUsd} at any price, as the chart shows. A loss on the way is paid only by those who have to close early, or whose deposit is too small to bear it; here the deposit is all the coin.',
  'away.try.300': 'Future at 300',
  'away.try.120': 'Future falls to 120',
  'away.try.100': 'Future falls to spot: the whole interest on the first day',

  'both.title': 'When bitcoin itself moves',
  'both.text.1':
    'The same bond, another first day. This time bitcoin itself moves: spot goes to {interimSpotPrice} and the future to {interimFuturesPrice}, from 100 and 150. Where both move by the same part, to 150 and 225 for instance, the basis is the same part of the spot price as before.',
  'both.text.2': 'The deposit is {coin}, and {contracts} were sold at {futuresPrice}.',
  'both.ask': 'What is the result of the short at these prices, in BTC?',
  'both.hint':
    'The dollars of the contracts, divided by the price of the future then, less the same dollars divided by the price at which they were sold. A short loses when its price rises.',
  'both.trap.equity': 'That is the coin left in the account, deposit included. The question asks for the short alone.',
  'both.after.1':
    'The short stands at {interimPnlCoin}, and {interimEquityCoin} are left. At {interimSpotPrice} they are worth {interimValueUsd}, against {capitalUsd} paid on the first day. Where both prices have moved by the same part, these two amounts are equal: what the future loses, the coin gains.',
  'both.after.2':
    'So the price of bitcoin alone does nothing to the bond, before expiry as little as on the last day. What moves its value is the ratio of future to spot, that is the rate: here {interimYield} a year, against {grossAnnualisedYield} on the first day. After a rise the venue’s screen shows a large loss in coin all the same, and it helps to know why.',
  'both.try.half': 'Both down by half: 50 and 75',
  'both.try.tenfold': 'Both tenfold: 1,000 and 1,500',
  'both.try.narrow': 'Spot at 150, future only at 180',

  'wait.title': 'Waiting it out',
  'wait.text.1':
    'A loss on paper can be sat out, because the end is known. What the bond is worth on the way depends on two things: how many days are left, and at which yearly rate the market takes them.',
  'wait.text.2':
    'After {daysLater}, spot stands at {interimSpotPrice}. The future, sold at {futuresPrice}, stands at {interimFuturesPrice}; with every day there is less time left for which its buyer pays interest, and it comes nearer to spot. The yearly rate of the basis is now: {interimYield}.',
  'wait.text.3': 'In the account are {coin}, with {contracts} sold against them.',
  'wait.ask': 'What is the bond worth on this day, in USD?',
  'wait.hint':
    'As before: the result of the short in coin, plus the deposit, times spot. Or in one go, since all the coin is hedged: the dollars of the contracts, times spot, divided by the price of the future.',
  'wait.trap.capital': 'That is what the bond cost. Days have passed, and for them it has earned interest.',
  'wait.after.1':
    'It is worth {interimValueUsd}, on the way from {capitalUsd} to {faceUsd}. Half-way in time is not half-way in dollars: the value is the face less the interest for the {daysRemaining} that are left, the face divided by one plus rate times days over 365.',
  'wait.after.2':
    'The chart draws this day by day, with spot where it was. One line keeps the rate of the first day. The other follows the basis path in the table of numbers, on which the rate rises and falls; where it rises, the value may drop below what you paid.',
  'wait.after.3':
    'Both lines end at the face, because on the last day no rate is left to be argued about. Hence the rule for whoever buys such a bond: use only dollars that you can do without until expiry.',
  'wait.try.wide': 'After half a year the basis is 100% a year',
  'wait.try.late': 'A quarter of a year to go, 50% a year',
  'wait.try.expiry': 'The last day, spot at 250',
  'wait.try.path': 'Another path: up to 200% a year, then down to 5%',
} as const
