/** Words of the steps at expiry. */
export const payoffWords = {
  'expiry.title': 'At expiry',
  'expiry.text.1':
    'The year has passed. The future settles at the spot price of the day, the [[settlementPrice|settlement price]], here {settlementPrice}. It is as if the short were bought back at that price; its PnL is paid in BTC.',
  'expiry.text.2': 'The position: {coin} posted, {contracts} of 1 USD sold at {futuresPrice}.',
  'expiry.ask':
    'What is the PnL of the short of {contracts}, opened at {futuresPrice} and settled at {settlementPrice}, in BTC?',
  'expiry.hint': 'PnL = dollars / settlement price − dollars / price of the sale.',
  'expiry.trap.all': 'That is all the BTC in the account. The question asks for the PnL of the future.',
  'expiry.trap.usd': 'That is the PnL in dollars. The question asks for BTC.',
  'expiry.after.1':
    'The future brings {futuresPnlCoin}, so the account holds {equityCoin}. Sold at {settlementPrice} that is {settledUsd}, the face value. On {capitalUsd} it is a return of {returnRate}.',
  'expiry.after.2':
    'Move the settlement price. Above the price of the sale the PnL is a loss of BTC, and what is left is worth more; below it a gain of BTC that is worth less. The dollars are constant. The chart also shows BTC only and the naive hedge.',
  'expiry.after.3':
    'A payment known today, due on a known day and bought for less: a zero-coupon bond, made of bitcoin.',

  'hour.title': 'The last hour',
  'hour.text.1':
    'Venues do not settle at a single price, which somebody could push for a second, but at an average of an index over a window before expiry, a TWAP. The essay says two hours for its exchange; the contract list of July 2021 says thirty minutes, as on most venues now.',
  'hour.text.2':
    'The margin is locked until settlement, and at that exchange withdrawals ran at 13:00. The dollars are fixed within the window, the BTC is sold after it. In between there is no short any more.',
  'hour.text.3':
    'At settlement the account holds {equityCoin}, worth the face value of {faceUsd}. Until the BTC is sold, the price [[saleMoveRate|moves]] by {saleMoveRate}.',
  'hour.ask': 'What are the net proceeds of the sale, in USD?',
  'hour.hint': 'Net proceeds = face value × (1 + price move).',
  'hour.trap.before': 'That is the value at the settlement price, before the move.',
  'hour.trap.coin': 'That is the BTC of the first day, without the PnL of the future.',
  'hour.after.1':
    'Net proceeds are {settledUsd}. A move after settlement falls on everything, whatever the settlement price was.',
  'hour.after.2':
    'A holder of other BTC can sell it evenly through the window and gets the average itself. If you roll into the next future you do not sell at all. Otherwise keep this time short.',
  'hour.try.down': 'A fall of 5%',
  'hour.try.up': 'A rise of 1%',
  'hour.try.50': 'Settlement at 50, then a fall of 1%',
  'expiry.nudge': 'It is the PnL of a short, with the settlement price as the exit.',
  'hour.nudge': 'All of the BTC is sold at the moved price.',
} as const
