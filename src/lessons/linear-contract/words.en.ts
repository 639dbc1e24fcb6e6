export const words = {
  title: 'The linear contract',
  summary: 'Why a contract paid in dollars needs dollars',

  'result.title': 'PnL in dollars',
  'result.text.1':
    'Outside bitcoin the usual contract is another one. A linear contract is a fixed amount of BTC, and its PnL is paid in dollars: 5 BTC or 0.1 BTC on a large futures exchange, here {contractCoin}. The same holds for any asset priced in USD.',
  'result.text.2':
    'A long buys {linearContracts}, together {hedgedCoin}, at {futuresPrice}, and sells them at {settlementPrice}.',
  'result.ask': 'What is the PnL of this long, bought at {futuresPrice} and sold at {settlementPrice}, in USD?',
  'result.hint': 'PnL = (exit price − entry price) × BTC. There is no division by a price.',
  'result.trap.inverse':
    'That is what inverse contracts on the same BTC would have earned, in BTC. A linear contract is paid in dollars.',
  'result.trap.short': 'That is the PnL of the seller. The buyer gains when the price rises.',
  'result.trap.worth': 'That is the value of the BTC at the end. Part of it was paid at the start.',
  'result.after.1':
    'The buyer has earned {linearLongPnlUsd}. Over the price this is a straight line; the PnL of an inverse contract in BTC is a curve.',
  'result.after.2':
    'For the seller it is {linearPnlUsd}. The BTC itself has made {coinPnlUsd} since it was bought at {spotPrice}. Together they are level: {hedgePnlUsd}. So linear contracts make a constant number of dollars too; the next step asks where the margin comes from.',
  'result.try.3': 'Price 3',
  'result.try.half': 'Price 0.5: the line goes below zero',
  'result.try.ten': 'Ten BTC',

  'call.title': 'USD margin',
  'call.text.1':
    'The bond of this course made of linear contracts: {coin} bought at {spotPrice}, and {hedgedCoin} sold through a linear future at {futuresPrice}.',
  'call.text.2':
    'The price goes to {settlementPrice}. The BTC gains and the short loses. With single-asset margin that loss is taken in dollars, the margin of {marginRate} is due on the larger value, and the exchange calls for both: a [[margin|margin]] call. A unified account would take BTC as collateral with a haircut and lend the dollars.',
  'call.text.3':
    'The dollars are needed now, while the gain of the BTC is on paper. Selling BTC for them would end the hedge.',
  'call.ask': 'What is the margin call for the rise from {futuresPrice} to {settlementPrice}, in USD?',
  'call.hint': 'Margin call = (price − price of the sale) × BTC sold × (1 + margin rate).',
  'call.trap.coin':
    'That is the gain of the BTC since it was bought at spot. The short loses from the futures price on.',
  'call.trap.loss': 'That is the loss. The contracts are worth more as well, and so is the margin on them.',
  'call.trap.posted': 'That includes the initial margin. The question asks for the margin call.',
  'call.trap.worth': 'That is the value of all BTC at that price.',
  'call.after.1':
    'The margin call is {marginCallUsd}, on top of the initial {marginUsd}: {postedUsd} in all, beside the BTC. The inverse short took the BTC as its margin and had no call.',
  'call.after.2':
    'Dollars can be borrowed against the BTC: the LTV is then {loanToValueRate}, and it rises with the price. No lender goes to 100%, so there is a price at which the hedge ends.',
  'call.after.3':
    'In a fall the buyer pays. The buyer of linear contracts owes dollars, at most {notionalUsd}; the buyer of inverse contracts owes about as many dollars, but in BTC, and needs ever more of it.',
  'call.try.1000': 'Price 1,000',
  'call.try.150': 'Price 150: no margin call',
  'call.try.75': 'Price 75: now the longs owe',

  'cost.title': 'What the dollars cost',
  'cost.text.1':
    'A lender of dollars could buy the inverse bond instead and earn {grossAnnualisedYield} p.a. So the loan costs at least as much; here {borrowSpreadRate} more.',
  'cost.text.2':
    'Initial margin is {marginRate} of the notional: {marginUsd}, borrowed for all 365 days. The price ends at {settlementPrice}; as long as it is never above {futuresPrice}, there is no margin call.',
  'cost.ask': 'What is the APR of the linear hedge on a capital of {capitalUsd}, in percent?',
  'cost.hint': 'APR = APR of the inverse bond − interest on the margin / capital.',
  'cost.trap.inverse':
    'That is the APR of the inverse bond, which borrows nothing. Subtract the interest on the margin.',
  'cost.trap.lost': 'That is what the loan costs. The question asks what is left.',
  'cost.after.1':
    'The linear hedge earns {linearYield} p.a., the inverse bond {inverseYield}. The difference, {yieldLostRate}, is the interest of {borrowCostUsd} on dollars that the inverse bond does not need.',
  'cost.after.2':
    'Every rise calls for more dollars at the same rate: above the futures price the line of the linear hedge bends down, until the loan has used up the basis and then the capital.',
  'cost.after.3':
    'That is why a synthetic dollar is made with inverse contracts. Linear ones suit those with dollars beside their BTC; but then those dollars are capital too.',
  'cost.try.300': 'The price goes to 300 at once',
  'cost.try.half': 'Half of it as margin',
  'cost.try.spread': 'A loan that costs 10% more',
} as const
