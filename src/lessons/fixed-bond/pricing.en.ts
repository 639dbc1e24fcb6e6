/** Words of the steps up to the sizing. */
export const pricingWords = {
  'basis.title': 'The basis',
  'basis.text.1':
    'The contracts so far had no end. A dated [[futuresPrice|future]] has one, its [[expiry|expiry]]. At that instant it is settled at the spot price: whoever is ahead is paid, and the contract is gone. Until then its price may differ from spot.',
  'basis.text.2':
    'The difference, future less spot, is the [[basis|basis]]. When many people want to be long, they pay more for the future than for the coin. At expiry the two prices are the same by rule, so the basis runs down to nothing on the way, and whoever holds the coin and is short the future earns it.',
  'basis.text.3':
    'The future of this lesson has {daysToExpiry} to go, from 31 December 2020, 12:00 UTC, to 31 December 2021, 12:00 UTC. Counted from noon on 1 January 2021 it would be 364 days, and every yearly rate below a little higher.',
  'basis.ask': 'Spot is at {spotPrice}, the future at {futuresPrice}. What is the basis, in USD?',
  'basis.hint': 'The price of the future, less the price of the coin.',
  'basis.after.1':
    'The basis is {basis}, or {basisRate} of the spot price. As the future runs for a whole year, that is the yearly rate as well: {grossAnnualisedYield}.',
  'basis.after.2':
    'A basis below zero is called backwardation: the future is cheaper than the coin, and this trade would cost interest instead of earning it.',
  'basis.try.200': 'Future at 200',
  'basis.try.95': 'Future at 95, below the spot',

  'annual.title': 'A rate for a year',
  'annual.text.1':
    'Futures expire on different days, and their bases do not compare as they stand. Three dollars earned in a month are a better rate than three dollars earned in a year.',
  'annual.text.2':
    'So the basis is taken as a part of the spot price and stretched to a year of 365 days: multiplied by 365 and divided by the days to expiry. Such a rate is called [[grossAnnualisedYield|annualised]]; this one is simple, which means that no interest is earned on interest.',
  'annual.text.3': 'The future here is another one, with {daysToExpiry} to go.',
  'annual.ask':
    'Spot is at {spotPrice}, the future at {futuresPrice}. What is the simple annualised rate, in percent a year?',
  'annual.hint': 'The basis over the spot price, times 365, divided by the days to expiry.',
  'annual.trap.term': 'That is the return over the days to expiry. It has still to be stretched to 365 days.',
  'annual.after.1':
    'The basis is {basisRate} of the spot price over the term and {grossAnnualisedYield} a year. If the interest could be put to work again at the same rate after each term, it would be {grossCompoundedYield}: the compounded rate.',
  'annual.after.2':
    'The table holds one trade in several conventions: continuous means that interest earns interest at every instant, Act/360 that a year is taken as 360 days, and net will matter once there are costs. None of them is wrong, and no two may be compared. Here a yearly rate is simple over 365 days unless it says otherwise.',
  'annual.try.month': 'The same prices, 30 days to go',
  'annual.try.year': 'The same prices, 365 days to go',

  'sizing.title': 'How many contracts',
  'sizing.text.1':
    'You have {capitalUsd} and want the basis, with no opinion on the price. You buy bitcoin with all of it, deposit the bitcoin, and sell futures against it. As with the synthetic dollar, what is sold has to be as much coin as what is held.',
  'sizing.text.2':
    'As much coin at which price? At the one at which the contracts are sold, that of the future. There a contract of 1 dollar is one divided by the futures price, in coin.',
  'sizing.text.3':
    'Contracts are sold whole. What they do not cover is [[residualCoin|left unhedged]]: bare coin, whose worth goes with the price.',
  'sizing.ask': 'Spot is at {spotPrice}, the future at {futuresPrice}. How many contracts do you sell?',
  'sizing.hint':
    'First the coin that the capital buys at spot. Then the dollars that this coin is worth at the futures price, rounded down to whole contracts.',
  'sizing.trap.naive':
    'That is one contract for each dollar of capital, the worth of the coin at spot. The contracts are sold at the futures price, where each of them is less coin.',
  'sizing.trap.coin':
    'That is the coin you buy, the first half of the way. How many dollars is it at the futures price?',
  'sizing.after.1':
    'The capital buys {coin}. At the futures price {contracts} are {notionalCoin}, and {residualCoin} are left over.',
  'sizing.after.2':
    'The dollars for which these contracts stand, {faceUsd}, are the [[faceUsd|face]] of the bond: what it pays at expiry at any price, and known on the day you buy it.',
  'sizing.after.3':
    'A beginner sells one contract for each dollar he has, {naiveContracts}, and leaves {naiveUnhedgedCoin} unhedged. The table sets the two side by side, with the coin alone as the third, and says what each is worth if the future is settled at {settlementPrice}.',
  'sizing.try.110': 'Future at 110',
} as const
