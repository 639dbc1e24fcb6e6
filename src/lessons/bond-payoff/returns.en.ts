/** Words of the steps on what is left of the headline rate. */
export const returnWords = {
  'costs.title': 'After costs',
  'costs.text.1':
    'The rate so far came from the quotes alone. Each leg costs something: the spot exchange takes a [[spotFeeRate|fee]] on the purchase and on the sale, the futures venue one on the sale and one at [[settlementFeeRate|settlement]].',
  'costs.text.2':
    'The other cost is [[spotSlippageRate|slippage]]: a large order fills at worse prices than the best quote. The numbers here are made up, for a large order in a thin market.',
  'costs.text.3':
    'On {capitalUsd} the contracts actually sold would have earned a [[basisUsd|basis]] of {basisUsd}. [[costsUsd|Total costs]] are {costsUsd}. The term is 365 days.',
  'costs.ask': 'What is the net APR of the bond after all costs, in percent?',
  'costs.hint': 'Net APR = (basis captured − total costs) / capital × 365 / days.',
  'costs.trap.gross': 'That is the gross APR, before costs.',
  'costs.after.1':
    'The gross APR is {grossAnnualisedYield}, the net APR {annualisedYield}. Only the net rate compares with other uses of your dollars.',
  'costs.after.2':
    'The [[breakEvenFuturesPrice|break-even]] tells how low is too low: with the future at {breakEvenFuturesPrice} the bond would pay, after these costs, what the capital costs and not a dollar more.',
  'costs.after.3':
    'Most costs are paid once, whatever the term. In the lesson’s example they take about ten points off a one-year rate; on a one-month future the same costs take about twelve times as much.',
  'costs.try.liquid': 'A small order in a deep market',
  'costs.try.thin': 'Future at 105',
  'costs.try.capital': 'Capital that costs 20% a year',

  'lender.title': 'Cost of capital',
  'lender.text.1':
    'Dollars always have another use. What they would earn there, or cost if borrowed, is the [[costOfCapital|cost of capital]].',
  'lender.text.2':
    'Take a bank that cannot fail and pays 20% a year: 100 dollars become 120. With such a bank nobody buys BTC at 100 and sells the one-year future below 120. For that lender 120 is the floor.',
  'lender.text.3':
    'Above the floor the bond pays more than the bank. The difference of the rates is the [[excessYield|excess yield]], and in dollars over the term the [[carryUsd|net carry]].',
  'lender.ask':
    'Spot is at {spotPrice}, the one-year future at {futuresPrice}, the bank pays {costOfCapital}. What is the bond’s rate minus the bank’s, in percentage points?',
  'lender.hint': 'Excess yield = (future − spot) / spot − cost of capital.',
  'lender.trap.all': 'That is the whole rate of the bond. Subtract the bank’s rate.',
  'lender.after.1':
    'The bond pays {annualisedYield}, {excessYield} over the bank: {carryUsd} on this capital. At the floor the excess is zero.',
  'lender.after.2':
    'So the basis is no forecast of the price. It is the rate at which those with dollars lend to those who want more bitcoin than they can pay for.',
  'lender.try.120': 'Future at 120, the bank at 20%',
  'lender.try.110': 'Future at 110, the bank at 20%',
  'lender.try.1': 'Future at 120, dollars borrowed at 1%',
  'costs.nudge': 'Use the basis of the contracts actually sold: costs leave less BTC to hedge.',
  'costs.trap.quoted':
    'That subtracts the costs from the quoted basis. After costs there is less BTC, so less basis is captured.',
  'lender.nudge': 'First the annual rate of the bond.',
} as const
