export const words = {
  title: 'Carry with dollar margin',
  summary: 'The ETF desk’s trade: the same basis, less return, and calls',

  'tied.title': 'Margin that ties up dollars',
  'tied.text.1':
    'Funds and banks sell linear futures against BTC or ETF shares. The future is paid in dollars, so its margin is dollars too, and the BTC does not count for it.',
  'tied.text.2':
    'Each BTC is bought at {longLegPrice} and sold through the future at {linearFillPrice}. The exchange wants {marginRate} of the future’s price as [[marginRate|initial margin]], out of the same capital of {capitalUsd}.',
  'tied.text.3': 'There are {daysToExpiry} to run, no costs, and the margin earns nothing.',
  'tied.ask':
    'With the future at {linearFillPrice} and {marginRate} margin, what is the return on the capital, in percent p.a.?',
  'tied.nudge': 'How many dollars does one BTC of this trade tie up, and how many does it earn?',
  'tied.hint': 'Tied up per BTC = spot + margin rate × future. Return = (future − spot) / that × 365 / days.',
  'tied.trap.basis': 'That is the basis on the BTC alone. The margin is capital too.',
  'tied.trap.inverse': 'That is the inverse bond: its BTC is its margin, so nothing else is tied up.',
  'tied.after.1':
    'The capital covers {shortCoin}: {longLegUsd} of BTC and {carryMarginUsd} of margin. They earn {earnedBasisUsd}, {equityYield} p.a. instead of the {linearBasisYield} that the screen shows.',
  'tied.after.2':
    'That gap is one reason why the two kinds of futures can trade at different prices: the same basis is worth less to whoever has to post dollars.',
  'tied.try.ten': 'A tenth of margin',
  'tied.try.flat': 'A future at 105',

  'call.title': 'A call that the profit cannot pay',
  'call.text.1':
    'The same trade, {shortCoin} sold at {linearFillPrice}. Before expiry the price goes to {settlementPrice}. The BTC has gained more than the short has lost.',
  'call.text.2':
    'The loss is taken in dollars at once, and the margin is {marginRate} of a price that is now higher. The gain is in BTC that must not be sold, for it is the hedge.',
  'call.ask':
    'The price goes from {linearFillPrice} to {settlementPrice}, margin {marginRate}: how many USD are called in all?',
  'call.nudge': 'Two things are wanted: the loss itself, and more margin on the higher price.',
  'call.hint': 'Call = BTC × (price − future sold) × (1 + margin rate).',
  'call.trap.loss': 'That is the loss. The margin on the higher price comes on top.',
  'call.trap.profit': 'That is what the trade earns in the end. It is called long before.',
  'call.after.1':
    '{marginCallUsd} are called, and {idleCashUsd} are idle. The trade earns {carryProfitUsd} at any price, if it can wait; above {cashOutPrice} it needs dollars from elsewhere.',
  'call.after.2':
    'An inverse future asks for none of it: fully margined with its own BTC, nothing is called at any price. A dollar-margined carry keeps a [[reserveUsd|reserve]], which costs return as well.',
  'call.try.double': 'Twice the future’s price',
  'call.try.fall': 'A fall to 120',
} as const
