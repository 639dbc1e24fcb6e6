export const words = {
  title: 'Mark-to-market before expiry',
  summary: 'The bond’s value before expiry, and when it matters',

  'away.title': 'The future runs away',
  'away.text.1':
    'At expiry the bond pays its face value. Before that it has a price as well: what you would have if you bought the contracts back and sold the BTC now. This is marking to market.',
  'away.text.2':
    'The bond is that of the last lesson: {coin} posted, {contracts} of 1 USD sold at {futuresPrice}, a year to expiry.',
  'away.text.3':
    'Right after you bought it the price of the future changes: it is {interimFuturesPrice} now, with spot at {interimSpotPrice}. That happens in a boom, when many want to be long.',
  'away.ask': 'What is the value of the bond at these prices, in USD?',
  'away.hint': 'Value = (BTC posted + dollars / futures price now − dollars / price of the sale) × spot.',
  'away.trap.coin': 'That is the BTC in the account. The question asks for its dollars at spot.',
  'away.trap.capital': 'That is the BTC alone. The short has a PnL too.',
  'away.trap.face': 'That is what the bond pays at expiry. The question asks for its value today.',
  'away.after.1':
    'The short, sold at {futuresPrice} and marked at {interimFuturesPrice}, stands at {interimPnlCoin}. That leaves {interimEquityCoin}, worth {interimValueUsd} at spot.',
  'away.after.2':
    'You lent your dollars at {grossAnnualisedYield} p.a., and the market now pays {interimYield}. When rates rise an old bond is worth less, when they fall it is worth more.',
  'away.after.3':
    'At expiry nothing of this is left: future and spot are equal by rule, and the bond pays {faceUsd} at any price. A loss on the way is real only if you close early, or if the margin is too small; here it is all the BTC.',
  'away.try.300': 'Future at 300',
  'away.try.120': 'Future falls to 120',
  'away.try.100': 'Future falls to spot: the whole interest on the first day',

  'both.title': 'When bitcoin itself moves',
  'both.text.1':
    'The same bond on another first day. Now bitcoin itself moves: spot goes to {interimSpotPrice} and the future to {interimFuturesPrice}, from 100 and 150. If both move in the same proportion, to 150 and 225 for instance, the basis is the same share of spot.',
  'both.text.2': 'Margin posted is {coin}; {contracts} of 1 USD were sold at {futuresPrice}.',
  'both.ask': 'What is the PnL of the short of {contracts} at these prices, in BTC?',
  'both.hint': 'PnL = dollars / futures price now − dollars / price of the sale.',
  'both.trap.equity': 'That is the BTC in the account, margin included. The question asks for the short alone.',
  'both.after.1':
    'The PnL of the short is {interimPnlCoin}; {interimEquityCoin} are left, worth {interimValueUsd} at {interimSpotPrice}, against {capitalUsd} paid. If both prices move in the same proportion, the two amounts are equal.',
  'both.after.2':
    'So the price of bitcoin alone does nothing to the bond. What moves its value is the ratio of future to spot, that is the rate: here {interimYield} p.a., against {grossAnnualisedYield} on the first day. After a rise the venue still shows a large loss in BTC.',
  'both.try.half': 'Both down by half: 50 and 75',
  'both.try.tenfold': 'Both tenfold: 1,000 and 1,500',
  'both.try.narrow': 'Spot at 150, future only at 180',

  'wait.title': 'Holding to expiry',
  'wait.text.1':
    'A loss on paper can be sat out, because the end is known. The value before expiry depends on two things: the days left, and the annual rate at which the market prices them.',
  'wait.text.2':
    'After {daysLater}, spot is at {interimSpotPrice} and the future, sold at {futuresPrice}, at {interimFuturesPrice}: with every day it comes nearer to spot. The basis p.a. is now {interimYield}.',
  'wait.text.3': 'The account holds {coin}, with {contracts} of 1 USD sold against them.',
  'wait.ask': 'What is the value of the bond on this date, in USD?',
  'wait.hint':
    'Value = (BTC posted + PnL of the short) × spot. As all BTC is hedged, also: dollars × spot / futures price.',
  'wait.trap.capital': 'That is what the bond cost. Since then it has earned interest.',
  'wait.after.1':
    'It is worth {interimValueUsd}, on the way from {capitalUsd} to {faceUsd}: face value / (1 + rate × days left / 365), with {daysRemaining} left.',
  'wait.after.2':
    'The chart shows this day by day at an unchanged spot. One line keeps the rate of the first day; the other follows the basis path in the table, and where the rate rises the value may fall below what you paid.',
  'wait.after.3': 'Both lines end at the face value. So use only dollars that you can do without until expiry.',
  'wait.try.wide': 'After half a year the basis is 100% a year',
  'wait.try.late': 'A quarter of a year to go, 50% a year',
  'wait.try.expiry': 'The last day, spot at 250',
  'wait.try.path': 'Another path: up to 200% a year, then down to 5%',
} as const
