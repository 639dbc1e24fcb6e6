/** Words of the steps on leaving and on a year of it. */
export const termWords = {
  'unwind.title': 'Unwinding',
  'unwind.text.1':
    'A floating-rate bond has no expiry, but every funding is a good moment to end it: buy all the contracts back, withdraw the coin, sell it. Seen like this it is a bond of eight hours, bought anew three times a day for as long as the rate suits you.',
  'unwind.text.2':
    'You have sold {contracts} against {coin}. At 12:00 the funding of {averageFunding} is paid, at a price of {lastPrice}. Right after it you unwind.',
  'unwind.ask': 'How many dollars are in hand?',
  'unwind.hint':
    'The contracts keep the dollars of the first day constant at any price. Add the payment, which in dollars is the contracts times the rate. In this example there are no fees.',
  'unwind.trap.coin': 'That is the coin. The question asks for its dollars at the price of the moment.',
  'unwind.trap.capital': 'That is what you began with. The funding has been paid since.',
  'unwind.after.1':
    'The account holds {unwindCoin}, which sell for {unwindUsd}, against {capitalUsd} eight hours ago. What the price has done since the first sale plays no part.',
  'unwind.after.2':
    'The table is about the next funding, whose rate you know already. Staying through a negative one costs the payment; stepping out and in again costs two fees. Without a fee leaving is free. With one, small negative rates are cheaper to pay than to run from.',
  'unwind.after.3':
    'This is what sets it apart from the bond with a fixed rate. There you know what the year pays, and closing early may hurt. Here you know what eight hours pay, and may leave after them.',
  'unwind.try.50': 'The price halves to 50',
  'unwind.try.fee': 'A futures fee of 0.05%',
  'unwind.try.small': 'The same fee, next funding −0.03%',

  'year.title': 'A year of funding',
  'year.text.1':
    'To compare the floating rate with the fixed one, the rate of an interval becomes a rate a year. With one funding every {intervalHours} hours there are three in a day, on each of 365 days.',
  'year.text.2': 'For thirty days the funding has been {averageFunding} on average. Suppose it went on like this.',
  'year.ask': 'What is that as a simple rate, in percent a year?',
  'year.hint': 'The rate of one funding, times three a day, times 365 days. No interest on interest.',
  'year.trap.compounded': 'That is the compounded rate, with every payment hedged and earning too.',
  'year.trap.month': 'That is the sum of the thirty days. A year is asked for.',
  'year.after.1':
    'The simple rate is {annualisedFunding} a year. With every payment hedged, so that it earns in its turn, it is the compounded rate, {annualisedCompoundedFunding}: one plus the rate, 1,095 times over, less one.',
  'year.after.2':
    'The chart is the bond as it was held, for {daysOpen}: a return of {returnRate}, and {annualisedYield} a year. Stretched to the whole year it bends upwards, and without hedging what comes in it is a straight line.',
  'year.after.3':
    'In theory the basis of a future is the sum of the fundings until its expiry: two ways of lending the same dollars for the same time. In practice one or the other is ahead, quarter by quarter, and nobody knows beforehand which. Such a rate is also an average that nobody has promised: one funding, stretched to a year, is no forecast.',
  'year.try.year': 'Held for the whole year',
  'year.try.never': 'A whole year, nothing hedged that comes in',
} as const
