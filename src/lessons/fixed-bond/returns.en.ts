/** Words of the steps on what is left of the headline rate. */
export const returnWords = {
  'costs.title': 'After costs',
  'costs.text.1':
    'The rate so far was a headline: the prices on the screen and nothing else. But each leg of the trade, the coin and the future, costs something. The spot exchange takes a [[spotFeeRate|fee]] when coin is bought and another when it is sold, and the futures venue takes one for the sale and one for the [[settlementFeeRate|settlement]].',
  'costs.text.2':
    'The other cost is [[spotSlippageRate|slippage]]. A large order uses up the best offers and goes on to worse ones, so the coin is bought above the price on the screen and the future is sold below it. The numbers here are those of a large order in a thin market, made up for this example.',
  'costs.text.3':
    'On {capitalUsd} the contracts really sold would have earned a [[basisUsd|basis]] of {basisUsd}. All the [[costsUsd|costs]] together come to {costsUsd}. The term is 365 days.',
  'costs.ask': 'What does the bond pay after costs, in percent a year?',
  'costs.hint': 'Basis less costs is the profit. The profit over the capital is the return, and the term is a year.',
  'costs.trap.gross': 'That is the headline, before any cost.',
  'costs.after.1':
    'The headline is {grossAnnualisedYield}, and {annualisedYield} reaches the account. Whatever rate is quoted to you for a basis is a headline. Only the net one compares with what your dollars could do elsewhere.',
  'costs.after.2':
    'The [[breakEvenFuturesPrice|break-even]] tells how low is too low: with the future at {breakEvenFuturesPrice} the bond would pay, after these costs, what the capital costs and not a dollar more.',
  'costs.after.3':
    'Most costs are paid once, however long the bond runs. Spread over a year they take a few points off the rate; on a future of one month the same costs would take twelve times as many.',
  'costs.try.liquid': 'A small order in a deep market',
  'costs.try.thin': 'The future at only 105',
  'costs.try.capital': 'Capital that costs 20% a year',

  'lender.title': 'What a lender asks',
  'lender.text.1':
    'Dollars always have another use. What they would earn there, or what they cost where they are borrowed, is the [[costOfCapital|cost of capital]].',
  'lender.text.2':
    'Take a bank that cannot fail. If it pays 20% a year, 100 dollars are 120 there after a year. With such a bank at hand nobody buys coin at 100 and sells the one-year future below 120: the bank would pay more, for less trouble. 120 is the floor of this lender.',
  'lender.text.3':
    'Above the floor the bond pays more than the bank. The difference between the two rates is the [[excessYield|excess]], and in dollars over the term it is the [[carryUsd|carry]].',
  'lender.ask':
    'Spot is at {spotPrice}, the one-year future at {futuresPrice}, and the bank pays {costOfCapital} a year. How much more does the bond pay, in percent a year?',
  'lender.hint':
    'The yearly rate of the bond is the basis over the spot price. Take the rate of the bank away from it.',
  'lender.trap.all': 'That is all that the bond pays. What the bank would have paid has to be taken away.',
  'lender.after.1':
    'The bond pays {annualisedYield}, which is {excessYield} over the bank: {carryUsd} on this capital. At the floor the excess is nothing, and the lender does not care which of the two he takes.',
  'lender.after.2':
    'The basis is therefore no forecast of the price. It is the rate at which those who have dollars lend them to those who want more bitcoin than they can pay for. Whoever buys the future at the floor earns only if the price at expiry is above it.',
  'lender.try.120': 'Future at 120, the bank at 20%',
  'lender.try.110': 'Future at 110, the bank at 20%',
  'lender.try.1': 'Future at 120, dollars borrowed at 1%',
} as const
