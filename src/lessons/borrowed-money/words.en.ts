export const words = {
  title: 'With borrowed money',
  summary: 'A loan under the bond, and the bond the other way round',

  'half.title': 'Half of it borrowed',
  'half.text.1':
    'The bond of this course turns {capitalUsd} into {deliveredUsd} in {tiedDays}. Now {borrowedShareRate} of the capital, {borrowedUsd}, is borrowed at {bondLoanRate} p.a.; the rest is your own.',
  'half.text.2':
    'The lender is paid first: the loan and its simple interest. What is left belongs to your own dollars alone.',
  'half.ask':
    'With {borrowedShareRate} borrowed at {bondLoanRate}, what is the return on your own dollars, in percent p.a.?',
  'half.nudge': 'How many dollars are left once the lender has been paid, and how many of your own went in?',
  'half.hint':
    'Left = proceeds − loan × (1 + loan rate × days / 365). Return = left / own dollars − 1, stretched to 365 days.',
  'half.trap.whole':
    'That is the return of the bond itself. The loan costs less than that, and the difference is yours.',
  'half.trap.difference': 'That is what each borrowed dollar earns. It comes on top of what your own dollars earn.',
  'half.after.1':
    'After {bondInterestUsd} of interest {ownProceedsUsd} are left of {ownCapitalUsd}: {ownYield} p.a. on your own dollars.',
  'half.after.2':
    'At a [[breakEvenLoanRate|loan rate]] of {breakEvenLoanRate} the loan changes nothing, however much is borrowed. Above it every borrowed dollar takes from your own. Leverage multiplies the difference between two rates, in both directions.',
  'half.try.tie': 'A loan at 50%',
  'half.try.dear': 'A loan at 60%',
  'half.try.more': 'Four fifths borrowed',

  'call.title': 'When the lender calls',
  'call.text.1':
    'The bond is worth its face at expiry. Before that the lender marks it: {financedFaceUsd} of short futures against the BTC.',
  'call.text.2':
    'With all BTC hedged, the account holds at a spot S and a future F exactly face × S / F dollars: the wider the basis, the less. The lender calls when the loan is more than {callLtvRate} of that, the [[callLtvRate|loan-to-value]].',
  'call.text.3': 'Spot stays at {spotPrice}, the future is at {futuresPrice}, and {borrowedUsd} are borrowed.',
  'call.ask': 'At which futures price does a lender with a limit of {callLtvRate} call, spot unchanged, in USD?',
  'call.nudge': 'First: how much must the bond be worth for the loan to be exactly at the limit?',
  'call.hint': 'Value at the limit = loan / LTV. Futures price = face × spot / that value.',
  'call.trap.spot':
    'Spot alone calls nothing: BTC and short cancel. It is the distance of the future from spot that counts.',
  'call.after.1':
    'At {lenderCallPrice} the future stands {lenderCallBasisRate} above spot. The bond would still pay its face at expiry, but the lender does not wait for that.',
  'call.after.2':
    'This is how trades that cannot lose are lost: the basis widens before it closes, and whoever is called has to sell at the worst moment. The more is borrowed, the nearer that price.',
  'call.try.more': 'Borrow 70%',
  'call.try.strict': 'A limit of 60%',

  'mirror.title': 'The future below spot',
  'mirror.text.1':
    'Now the future is at {futuresPrice} and spot at {spotPrice}: the bond would cost interest. So do it the other way round: borrow BTC, sell it, buy the future.',
  'mirror.text.2':
    '{borrowedCoin} are borrowed at {coinBorrowRate} p.a., paid in BTC, and sold for {shortSaleUsd}. Futures on the same BTC are bought, so the dollars that buy it back are known today.',
  'mirror.text.3': 'One year, no costs. The interest in BTC is bought at today’s spot.',
  'mirror.ask':
    'With the future at {futuresPrice} and a borrow rate of {coinBorrowRate}, how many USD are left after the BTC has been returned?',
  'mirror.nudge': 'Two things are bought back: the BTC itself, at the futures price, and its interest.',
  'mirror.hint': 'Left = sale − BTC × futures price − BTC × borrow rate × days / 365 × spot.',
  'mirror.trap.interest': 'That forgets the interest on the borrowed BTC.',
  'mirror.trap.sign': 'The size is right. The BTC was sold for more than it costs to buy back: that is a gain.',
  'mirror.after.1':
    '{boughtContracts} pay for the BTC, {coinInterest} of interest come on top: {buyBackUsd} in all, and {reverseProfitUsd} are left.',
  'mirror.after.2':
    'Up to a borrow rate of {breakEvenCoinBorrowRate} it pays. That is why a future rarely stays far below spot while BTC can be borrowed, and why it does when nobody lends.',
  'mirror.try.tie': 'A borrow rate of 20%',
  'mirror.try.above': 'The future above spot',
} as const
