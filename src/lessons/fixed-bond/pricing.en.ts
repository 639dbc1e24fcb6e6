/** Words of the steps up to the sizing. */
export const pricingWords = {
  'basis.title': 'The basis',
  'basis.text.1':
    'The contracts so far had no end. A dated [[futuresPrice|future]] has an [[expiry|expiry]]: at that time it settles at the spot price, the winning side is paid, and the contract is gone. Until then its price may differ from spot.',
  'basis.text.2':
    'The difference, future minus spot, is the [[basis|basis]]. When many want to be long, they pay more for the future than for spot. At expiry the two prices are equal by rule, so the basis converges to zero; a holder of BTC who is short the future earns it.',
  'basis.text.3': 'The future of this lesson has {daysToExpiry} to expiry.',
  'basis.ask': 'Spot is at {spotPrice}, the future at {futuresPrice}. What is the basis, in USD?',
  'basis.hint': 'Basis = futures price − spot price.',
  'basis.after.1':
    'The basis is {basis}, or {basisRate} of spot. As the term is one year, that is also the APR: {grossAnnualisedYield}.',
  'basis.after.2':
    'A negative basis is called backwardation: the future is cheaper than spot, and this trade costs interest.',
  'basis.try.200': 'Future at 200',
  'basis.try.95': 'Future at 95, below spot',

  'annual.title': 'The annual rate',
  'annual.text.1':
    'Futures expire on different days, so their bases do not compare. Three dollars earned in a month are a better rate than three dollars earned in a year.',
  'annual.text.2':
    'So the basis is divided by spot and stretched to a year of 365 days. This is the [[grossAnnualisedYield|APR]]: simple, without interest on interest.',
  'annual.text.3': 'Here is another future, with {daysToExpiry} to expiry.',
  'annual.ask': 'Spot is at {spotPrice}, the future at {futuresPrice}. What is the gross APR, in percent?',
  'annual.hint': 'APR = (future − spot) / spot × 365 / days to expiry.',
  'annual.trap.term': 'That is the return over the term. Stretch it to 365 days.',
  'annual.after.1':
    'The basis is {basisRate} of spot over the term, an APR of {grossAnnualisedYield}. With the interest reinvested at the same rate after each term it is an APY of {grossCompoundedYield}.',
  'annual.after.2':
    'The table shows one trade in several conventions. None is wrong, and no two may be compared. Here a rate is an APR over 365 days unless it says otherwise.',
  'annual.try.month': 'The same prices, 30 days to go',
  'annual.try.year': 'The same prices, 365 days to go',

  'sizing.title': 'Sizing',
  'sizing.text.1':
    'You have {capitalUsd} and want the basis, with no view on the price. You buy BTC with all of it, post the BTC as margin, and sell futures against it: as much BTC sold as held.',
  'sizing.text.2':
    'As much BTC at which price? At the price of the sale, the futures price: there a contract of 1 USD is 1 / futures price in BTC.',
  'sizing.text.3':
    'Contracts are sold whole. What they do not cover is [[residualCoin|unhedged BTC]], whose value moves with the price.',
  'sizing.ask':
    'Spot is at {spotPrice}, the future at {futuresPrice}, a contract is 1 USD. How many contracts do you sell short?',
  'sizing.hint': 'Contracts = capital / spot × future / contract size, rounded down.',
  'sizing.trap.naive':
    'That is one contract per dollar of capital, sized at spot. Contracts are sold at the futures price, where each is less BTC.',
  'sizing.trap.coin': 'That is the BTC you buy, the first step. How many dollars is it at the futures price?',
  'sizing.after.1':
    'The capital buys {coin}. At the futures price {contracts} are {notionalCoin}; {residualCoin} are left unhedged.',
  'sizing.after.2':
    'The dollars of these contracts, {faceUsd}, are the [[faceUsd|face value]] of the bond: what it pays at expiry at any price.',
  'sizing.after.3':
    'The proof: with B of BTC and n contracts of M dollars sold at F, the account at a price X holds B + n·M·(1/X − 1/F) BTC. In dollars that is B·X + n·M − n·M·X/F. X drops out only if B = n·M/F, and n·M is left.',
  'sizing.try.110': 'Future at 110',
  'annual.nudge': 'First the return over the term, then over a year.',
  'sizing.nudge': 'First the BTC that the capital buys, then the dollars that this BTC is at the futures price.',
  'sizing.after.4':
    'The naive hedge sells one contract per dollar, {naiveContracts}, and leaves {naiveUnhedgedCoin} unhedged. The table compares the two, and BTC only, at a settlement price of {settlementPrice}.',
} as const
