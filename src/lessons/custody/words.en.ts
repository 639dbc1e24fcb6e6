export const words = {
  title: 'Where the BTC is kept',
  summary: 'Exchange, custodian, own wallet, borrower: each fails alone',

  'places.title': 'Four places',
  'places.text.1':
    'Fully margined, all the bond’s BTC is at the exchange and is lost with it. It can be split: part at the exchange, part with a custodian whose balance the exchange counts as margin ([[custodyPlaces|off-exchange settlement]]), part lent, the rest in your own wallet.',
  'places.text.2':
    'Of {heldCoin}, {exchangeShareRate} is at the exchange, {custodianShareRate} with a custodian, {lentShareRate} is lent. Spot is {spotPrice}.',
  'places.text.3': 'If the exchange fails, {recoveryRate} of what is there comes back.',
  'places.ask': '{exchangeShareRate} at the exchange, {recoveryRate} recovered: how many USD does its failure cost?',
  'places.nudge': 'How much BTC is there, and which part of it does not come back?',
  'places.hint': 'Loss = BTC held × share at the exchange × (1 − recovery) × spot.',
  'places.trap.whole': 'That is the loss with all the BTC at the exchange. Only a part is there.',
  'places.trap.stands': 'That is all that is there. Part of it comes back.',
  'places.trap.back': 'That is what comes back. The loss is the rest.',
  'places.after.1':
    '{exchangeLossUsd} instead of {wholeLossUsd}. The custodian’s failure would cost {custodianLossUsd}: BTC elsewhere is not safe, it depends on somebody else, but both seldom fail on the same day.',
  'places.after.2':
    'The short is backed by {splitMarginCoin}, at the exchange and mirrored. Liquidation price: {liquidationPrice}; with less than the whole there is one. BTC in your own wallet fails with nobody, but is no margin.',
  'places.try.all': 'Everything at the exchange',
  'places.try.mirrored': 'Nearly everything mirrored',
  'places.try.first': 'The first split',

  'profit.title': 'The profit is there too',
  'profit.text.1':
    'A small margin is no small exposure. As the price falls the short wins, and the exchange owes that profit until the position is settled.',
  'profit.text.2':
    '{contracts} were sold at {futuresPrice}, a notional of {notionalCoin}. {exchangeCoin} is at the exchange. The price falls to {exposurePrice}, and the exchange fails; {recoveryRate} of every claim comes back.',
  'profit.ask':
    '{exchangeCoin} posted, {contracts} sold at {futuresPrice}, price {exposurePrice}: how many USD does the exchange’s failure take?',
  'profit.nudge': 'The claim is the margin and what the short has won at that price.',
  'profit.hint':
    'Claim = dollars of the contracts − (notional at the sale − BTC posted) × price. Loss = claim × (1 − recovery).',
  'profit.trap.margin': 'That is the margin alone. What the short has won is a claim on the exchange as well.',
  'profit.trap.claim': 'That is the whole claim. A part of it comes back.',
  'profit.after.1':
    '{exchangeLossAtPriceUsd}, against {exchangeLossUsd} before the fall. In the chart the exchange’s line rises as the price falls; the custodian’s and the borrower’s lines fall with it.',
  'profit.after.2':
    'The lower the price, the more of the bond is a claim on the exchange, whatever was posted on the first day. Profit that is withdrawn or mirrored as it comes in keeps the split; once withdrawn it is margin no longer.',
  'profit.try.fall': 'Down to 20',
  'profit.try.rise': 'Up to 160',
  'profit.try.all': 'Four times the margin',

  'loan.title': 'What a loan pays for',
  'loan.text.1':
    'BTC that is not needed as margin can be lent. The interest comes on top of the bond, and so does the borrower: if they fail, {lentRecoveryRate} comes back.',
  'loan.text.2':
    '{lentCoin} are lent at {lendRate} p.a. for {lendTermDays}, interest in BTC at the end. A loan may not outlast the bond, whose BTC is sold at expiry.',
  'loan.ask':
    'At {lendRate} p.a. for {lendTermDays}, {lentRecoveryRate} recovered: at which default probability over the term does the interest just pay for the risk, in percent?',
  'loan.nudge': 'Per BTC lent: what is earned if the borrower pays, and what is lost if not?',
  'loan.hint':
    'Interest = rate × days / 365. Loss = 1 − recovery. Probability = interest / (interest + loss), for (1 − p) × interest = p × loss.',
  'loan.trap.yield': 'That is what the loan adds to the yield of the whole capital.',
  'loan.trap.rate': 'That is the rate of a year. Compare the interest of the term with what a default takes.',
  'loan.trap.interest': 'That is the interest of the term. How does it compare with what a default takes?',
  'loan.after.1':
    'At {lentDefaultRate} the two are equal. Interest is {lendIncomeCoin}; a default takes {lentLossUsd}. Whoever thinks a default likelier than that should not lend at this rate.',
  'loan.after.2':
    'The loan adds {lendAddedYield} p.a. to the bond’s {annualisedYield} and {lentExposureUsd} of exposure to one more name. Added yield without the added exposure beside it is half a quote.',
  'loan.try.nothing': 'Nothing comes back',
  'loan.try.long': 'Lent for the whole year',
} as const
