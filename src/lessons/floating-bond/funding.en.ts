/** Words of the steps on the three fundings. */
export const fundingWords = {
  'first.title': 'The first funding',
  'first.text.1':
    'A dated future fixes your rate until its expiry. A perpetual is an inverse contract without one: it runs for as long as you like, and no day comes on which its price must meet spot. Something else has to hold the two together, and that is the [[eventRate|funding]]. At set times the long side pays the short side a part of the position, or the short side pays the long. It is the side on which most want to be that pays.',
  'first.text.2':
    'At the exchange of this example the times are 04:00, 12:00 and 20:00 UTC, every eight hours. Where the rate is positive, longs pay shorts; where it is negative, shorts pay longs. The rate is known one interval ahead: at 04:00 you see what is paid at 12:00. Only a position that is open at that instant pays or is paid.',
  'first.text.3':
    'The trade is as before, with the perpetual in the place of the future. {capitalUsd} buy {coin} at {spotPrice}, the coin is deposited, and as the perpetual stands at spot, {contracts} are sold against it. That is a constant number of dollars, and each funding is its interest: a loan whose rate is set anew every eight hours, a floating-rate bond.',
  'first.text.4':
    'It is 12:00. The price is {lastPrice} and the rate is {averageFunding}. The payment is made in coin: the worth of the contracts in coin at this price, times the rate.',
  'first.ask': 'How much coin do you receive, in BTC?',
  'first.hint': 'Divide the dollars of the contracts by the price, and multiply the coin by the rate.',
  'first.trap.usd': 'That is the payment in dollars. The question asks for coin.',
  'first.trap.all': 'That is all the coin in the account. The question asks for the payment alone.',
  'first.after.1':
    'The payment is {cumulativePaymentCoin}, worth {cumulativePaymentUsd} at this price. The account now holds {finalCoin}.',
  'first.after.2':
    'Coin that has come in is bare: its dollars would go up and down with the price. So it is hedged at once, by selling one contract more for each dollar of it; where coin has been paid away, contracts are bought back instead. You are then short {finalContracts}, and the next funding is paid on all of them: interest on interest. The ledger shows the step in one line.',
  'first.try.negative': 'The rate is negative: −0.1%',
  'first.try.usual': 'A rate of 0.01%',

  'second.title': 'The second funding',
  'second.text.1':
    'The first funding was received at 12:00 and hedged. It is 20:00 now, and the rate is {averageFunding} again. As long as you change nothing below, the price is where it was.',
  'second.text.2':
    'At the beginning {contracts} were sold against {coin}. Each time the payment is reckoned on the contracts that are open at that instant, and hedged right after it. Contracts are sold whole; a payment, or a part of it, that does not stretch to one stays in the account as coin and counts the next time.',
  'second.ask': 'How many contracts are you short after the second funding?',
  'second.hint':
    'With contracts of one dollar a payment in dollars is the contracts times the rate. Add the first payment, then the second, which is paid on more contracts, and leave out what is less than a contract.',
  'second.after.1':
    'Both payments together are {cumulativePaymentCoin}, and the account holds {finalCoin} against {finalContracts}. A remainder of {finalResidualCoin} is left unhedged.',
  'second.after.2':
    'Where the first payment was hedged, the second is a little larger in dollars, because it is paid on the first as well. The ledger has both: what the contracts were worth, what was paid, what was sold.',
  'second.try.never': 'Without hedging what comes in',
  'second.try.large': 'Contracts of 100 dollars',

  'negative.title': 'A negative funding',
  'negative.text.1':
    'A third funding, at 04:00 on the next day, after two that were positive. Overnight the mood has turned, more people want to be short than long, and the rate is negative. Now the short side pays. The three rates stand in the table among the numbers.',
  'negative.text.2':
    'What you pay leaves the account as coin. After that more contracts are sold than the coin covers, and if the price fell you would gain by it, if it rose you would lose: no bond any more. So contracts are bought back.',
  'negative.text.3': 'It all began with {coin} and {contracts} sold, at a price of {spotPrice}.',
  'negative.ask': 'How many contracts are you short after the third funding, once the hedge fits again?',
  'negative.hint':
    'Go through the three in turn: contracts times rate is the payment in dollars. At the end, the contracts are the whole dollars that the account still covers, rounded down.',
  'negative.after.1':
    'Over the three fundings the payments come to {cumulativePaymentCoin}. The account holds {finalCoin}, against {finalContracts}. A part of a contract cannot be held: what is sold is rounded down, so that now and then one contract more is bought back than the payment alone would ask for. Not covered by contracts: {finalResidualCoin}; below zero, more is sold than the coin covers.',
  'negative.after.2':
    'The dollars are still there, a little fewer than eight hours before. A floating rate may be below zero, and at this exchange there was a long stretch of it between 2018 and the middle of 2019. The price can take nothing from this bond; the funding can.',
  'negative.after.3':
    'As the rate is known eight hours ahead, you may step out before a payment. So may everybody else, and the price of the perpetual often moves by about as much beforehand.',
  'negative.try.keep': 'Nothing is bought back',
  'negative.try.worse': 'The third at −0.3%',
  'negative.try.fall': 'The price falls to 50 by the third',
} as const
