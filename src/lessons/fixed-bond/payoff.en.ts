/** Words of the steps at expiry. */
export const payoffWords = {
  'expiry.title': 'At expiry',
  'expiry.text.1':
    'The year has passed. The future is settled at the spot price of the moment, the [[settlementPrice|settlement price]], here {settlementPrice}. It is as if the short had been bought back at that price, and its result is paid in coin.',
  'expiry.text.2': 'The position: {coin} in the deposit, {contracts} sold at {futuresPrice}.',
  'expiry.ask': 'What is the result of the short future, in BTC?',
  'expiry.hint':
    'The dollars of the contracts divided by the settlement price, less the same dollars divided by the price at which they were sold.',
  'expiry.trap.all': 'That is all the coin in the account. The question asks for the part that the future brought.',
  'expiry.trap.usd': 'That is the result in dollars. The question asks for coin.',
  'expiry.after.1':
    'The future brings {futuresPnlCoin}, so that the account holds {equityCoin}. Sold at {settlementPrice} they are {settledUsd}, the face of the bond. On {capitalUsd} that is a return of {returnRate}.',
  'expiry.after.2':
    'Move the settlement price. Above the price at which the future was sold the result is a loss of coin, and the coin that is left is worth more; below it is a gain of coin that is worth less. The dollars of the bond stand still. The chart has the coin alone beside it, and the hedge of the beginner, capital over contract size, C ÷ M.',
  'expiry.after.3':
    'A payment known today, due on a day known today, and bought for less: that is a zero-coupon bond, a loan whose interest comes in one piece at the end. This one is made of bitcoin.',

  'hour.title': 'The last hour',
  'hour.text.1':
    'Venues do not settle at a single price, which somebody could push for a second. They take the average of an index, itself the price of several spot exchanges, over a window before expiry: a time-weighted average, TWAP for short. In 2021 the exchange of this example averaged two hours, 10:00 to 12:00 UTC, and later 11:30 to 12:00. The last thirty minutes are what most venues take now.',
  'hour.text.2':
    'The deposit is locked until the future is settled, and at that exchange coin could be withdrawn at 13:00. The dollars are fixed within the window, the coin is sold after it. In between there is no short any more, and the price goes on moving.',
  'hour.text.3':
    'At settlement the account holds {equityCoin}, worth the face of {faceUsd}. Until the coin is sold the price [[saleMoveRate|moves]] by {saleMoveRate}.',
  'hour.ask': 'How many dollars are in hand after the sale?',
  'hour.hint':
    'The face is what the coin is worth at the settlement price. All of that coin is sold at the moved price.',
  'hour.trap.before': 'That is the worth at the settlement price, before the price moved.',
  'hour.trap.coin': 'That is the coin bought on the first day, without what the future brought.',
  'hour.after.1':
    'You have {settledUsd} in hand. A move after the settlement falls on everything, whatever the settlement price was, and it may go either way.',
  'hour.after.2':
    'Whoever has other coin at hand sells it in even slices through the window, gets the average itself, and replaces it with the coin that is withdrawn. Whoever rolls into the next future does not sell at all. The others keep this stretch as short as they can.',
  'hour.try.down': 'A fall of 5%',
  'hour.try.up': 'A rise of 1%',
  'hour.try.50': 'Settlement at 50, then a fall of 1%',
} as const
