/** Words of the steps on the three fundings. */
export const fundingWords = {
  'first.title': 'The first funding',
  'first.text.1':
    'A dated future fixes your rate until expiry. A perpetual is an inverse contract without expiry; the [[eventRate|funding]] keeps its price near spot. At set times one side pays the other a share of the position. The rate is positive, and longs pay, when the perpetual trades above the index.',
  'first.text.2':
    'At the exchange of this example the times are 04:00, 12:00 and 20:00 UTC. With a positive rate longs pay shorts, with a negative one shorts pay longs. There the rate is known one interval ahead; that was BitMEX’s rule. At Binance, for example, it moves until the payment. Only a position open at that time pays or is paid.',
  'first.text.3':
    'The trade is as before, with the perpetual in place of the future. {capitalUsd} buy {coin} at {spotPrice}, the BTC is posted, and {contracts} of 1 USD are sold at spot against it: a constant number of dollars, and each funding is its interest. It is a loan whose rate resets every eight hours.',
  'first.text.4':
    'It is 12:00. The price is {lastPrice}, the rate {averageFunding}. The payment is in BTC: the notional at this price times the rate.',
  'first.ask':
    'Short {contracts} of 1 USD at a price of {lastPrice} and a rate of {averageFunding}: what do you receive, in BTC (negative if you pay)?',
  'first.hint': 'Payment = dollars of the contracts / price × rate.',
  'first.trap.usd': 'That is the payment in dollars. The question asks for BTC.',
  'first.trap.all': 'That is all the BTC in the account. The question asks for the payment.',
  'first.after.1':
    'The payment is {cumulativePaymentCoin}, or {cumulativePaymentUsd} at this price. The account now holds {finalCoin}.',
  'first.after.2':
    'BTC received is unhedged, so it is hedged at once: one contract more is sold for each dollar of it; for BTC paid, contracts are bought back. You are then short {finalContracts}, and the next funding is paid on all of them.',
  'first.try.negative': 'The rate is negative: −0.1%',
  'first.try.usual': 'A rate of 0.01%',

  'second.title': 'The second funding',
  'second.text.1':
    'The first funding was received at 12:00 and hedged. It is 20:00 now, and the rate is {averageFunding} again, at an unchanged price.',
  'second.text.2':
    'At the start {contracts} were sold against {coin}. Each payment is on the contracts open at that time, and is hedged right after it. Contracts are whole; what does not fill one stays as BTC and counts next time.',
  'second.ask': 'How many contracts are you short after the second funding?',
  'second.hint':
    'Payment in dollars = contracts × rate. Add the first, then the second, which is on more contracts; round down.',
  'second.after.1':
    'Both payments are {cumulativePaymentCoin}; the account holds {finalCoin} against {finalContracts}. Unhedged: {finalResidualCoin}.',
  'second.after.2':
    'If the first payment was hedged, the second is a little larger in dollars, because it is paid on the first as well. The ledger shows both.',
  'second.try.never': 'Without hedging what comes in',
  'second.try.large': 'Contracts of 100 dollars',

  'negative.title': 'A negative funding',
  'negative.text.1':
    'A third funding, at 04:00 on the next day, after two positive ones. Overnight the perpetual has fallen below the index and the rate is negative: the short side pays. The three rates are in the table.',
  'negative.text.2':
    'What you pay leaves the account as BTC. After that more is sold than the BTC covers: over-hedged. So contracts are bought back, if the re-hedge policy allows it.',
  'negative.text.3': 'At the start {contracts} of 1 USD were sold against {coin}, at a price of {spotPrice}.',
  'negative.ask': 'Under the re-hedge policy shown, how many contracts are you short after the third funding?',
  'negative.hint':
    'In turn: payment in dollars = contracts × rate. With re-hedging, contracts = whole dollars that the account covers, rounded down.',
  'negative.after.1':
    'The three payments come to {cumulativePaymentCoin}. The account holds {finalCoin} against {finalContracts}. Unhedged: {finalResidualCoin}; a negative amount is over-hedged.',
  'negative.after.2':
    'The dollars are still there, a few less than eight hours before. A floating rate may be negative, and at this exchange it often was between 2018 and mid-2019.',
  'negative.after.3':
    'Where the rate is known ahead you may exit before a payment. So may everybody else, and the perpetual’s price often moves by about as much beforehand.',
  'negative.try.keep': 'Nothing is bought back',
  'negative.try.worse': 'The third at −0.3%',
  'negative.try.fall': 'The price falls to 50 by the third',
} as const
