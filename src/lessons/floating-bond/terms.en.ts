/** Words of the steps on leaving and on a year of it. */
export const termWords = {
  'unwind.title': 'Closing out',
  'unwind.text.1':
    'A floating-rate bond has no expiry, but you can end it after any funding: buy all contracts back and sell the BTC. It is a bond of eight hours, renewed three times a day.',
  'unwind.text.2':
    'You have sold {contracts} of 1 USD against {coin}. At 12:00 the funding of {averageFunding} is paid at a price of {lastPrice}. Right after it you close out.',
  'unwind.ask': 'What is the close-out value, in USD?',
  'unwind.hint': 'Value = capital + contracts × rate (no fees here).',
  'unwind.trap.coin': 'That is the BTC. The question asks for its dollars.',
  'unwind.trap.capital': 'That is the capital. The funding has been paid since.',
  'unwind.after.1':
    'The account holds {unwindCoin}, worth {unwindUsd}, against {capitalUsd} eight hours ago. The price since the first sale plays no part in dollars.',
  'unwind.after.2':
    'The table is about the next funding. Staying through a negative one costs the payment; exiting and reopening costs two fees and slippage. Small negative rates are cheaper to pay.',
  'unwind.after.3':
    'The fixed-rate bond tells you what the whole term pays, and closing early may hurt. Here you know eight hours, and may leave after them.',
  'unwind.try.50': 'The price halves to 50',
  'unwind.try.fee': 'A futures fee of 0.05%',
  'unwind.try.small': 'The same fee, next funding −0.03%',

  'year.title': 'A year of funding',
  'year.text.1':
    'To compare the floating rate with the fixed one, the rate per interval becomes an annual rate: with one funding every {intervalHours} hours, three a day, 365 days.',
  'year.text.2': 'For thirty days the funding has averaged {averageFunding}. Suppose it goes on.',
  'year.ask': 'What is that as an APR (simple), in percent?',
  'year.hint': 'APR = rate × 8,760 / interval in hours.',
  'year.trap.compounded': 'That is the APY, with every payment re-hedged.',
  'year.trap.month': 'That is the sum of the thirty days. The question asks for a year.',
  'year.after.1':
    'The APR is {annualisedFunding}; with every payment re-hedged it is an APY of {annualisedCompoundedFunding}.',
  'year.after.2':
    'The chart is the bond held for {daysOpen}: a return of {returnRate}, {annualisedYield} APR. Held for a year it bends upwards; without re-hedging it is a straight line.',
  'year.after.3':
    'In theory the basis of a future is the sum of the fundings until its expiry. In practice one or the other is ahead, and an average is no forecast.',
  'year.try.year': 'Held for the whole year',
  'year.try.never': 'A whole year, nothing re-hedged',
  'year.try.high': 'A rate of 0.1%',
} as const
