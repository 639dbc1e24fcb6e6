export const words = {
  title: 'The linear contract',
  summary: 'Why a contract that is paid in dollars makes no dollar',

  'result.title': 'A result in dollars',
  'result.text.1':
    'Outside of bitcoin the usual contract is another one. A linear contract is a fixed number of coins, and its result is paid in dollars. On a large futures exchange it is 5 BTC or 0.1 BTC; here it is {contractCoin}. For coin you may read any other thing that has a price in dollars, a euro for instance: nothing in the reckoning changes.',
  'result.text.2':
    'Somebody buys {linearContracts}, together {hedgedCoin}, at {futuresPrice}, and sells them at {settlementPrice}.',
  'result.ask': 'What has the buyer earned, in USD?',
  'result.hint':
    'The price at the end less the price at the beginning, times the coins in the contracts. There is no division by a price.',
  'result.trap.inverse':
    'That is what inverse contracts on the same coin would have earned, in coin. A linear contract is paid in dollars.',
  'result.trap.short': 'That is the result of the one who sold. The buyer gains when the price rises.',
  'result.trap.worth': 'That is what the coin is worth at the end. Part of it was paid at the beginning.',
  'result.after.1':
    'The buyer has earned {linearLongPnlUsd}. Drawn over the price this is a straight line: one more dollar of price is always the same number of dollars of result. The result of an inverse contract, in coin, is a curve.',
  'result.after.2':
    'To the seller it is {linearPnlUsd}. The coin itself has made {coinPnlUsd} since it was bought at {spotPrice}. Side by side, a coin held and a coin sold, the two lines add up to a level one: {hedgePnlUsd}. On paper, then, linear contracts make a constant number of dollars too. The next step asks where those dollars come from on the way.',
  'result.try.3': 'Price 3',
  'result.try.half': 'Price 0.5: the line goes below zero',
  'result.try.ten': 'Ten coins',

  'call.title': 'The hedge wants dollars',
  'call.text.1':
    'The bond of this course once more, this time made of linear contracts: {coin} bought at {spotPrice}, and {hedgedCoin} sold in a linear future at {futuresPrice}.',
  'call.text.2':
    'The price goes to {settlementPrice}. When it rises, the coin gains and the short loses. But the loss is not settled in coin: the exchange takes it in dollars, out of the deposit, and calls for the deposit to be filled up again. That is a [[margin|margin]] call.',
  'call.text.3':
    'The dollars have to be found now, while the gain of the coin is on paper. To sell coin for them would end the hedge.',
  'call.ask': 'How many dollars has the rise called for since the sale?',
  'call.hint': 'For each dollar of price above the one at which it was sold, the short loses one dollar a coin.',
  'call.trap.coin':
    'That is what the coin has gained, since it was bought at spot. The short loses from the price of the future on.',
  'call.trap.posted': 'That includes the margin of the first day. The question asks what the rise has called for.',
  'call.trap.worth': 'That is what all the coin is worth at that price.',
  'call.after.1':
    'Called for: {marginCallUsd}, on top of the {marginUsd} of the first day. Together {postedUsd} have to be found beside the coin. A linear hedge cannot be its own collateral; the inverse short took the coin as its deposit, and nothing was ever called for.',
  'call.after.2':
    'Dollars can be borrowed against the coin. The loan is then {loanToValueRate} of what the coin is worth, and the higher the price, the closer it comes to all of it. No lender goes that far, so there is a price at which the coin no longer carries the loan, and the bond ends where the price rose.',
  'call.after.3':
    'In a fall it is the buyer’s turn to pay, and here the linear contract is the kinder one. Its buyer owes dollars, {notionalUsd} at the very most, whatever the price. The buyer of inverse contracts owes about as many dollars, but in coin, and needs ever more of it.',
  'call.try.1000': 'Price 1,000',
  'call.try.150': 'Price 150: nothing called for',
  'call.try.75': 'Price 75: now the longs owe',

  'cost.title': 'What the dollars cost',
  'cost.text.1':
    'Whoever has dollars to lend against coin could buy the inverse bond with them instead and earn {grossAnnualisedYield} a year. So the loan costs at least as much; here it costs {borrowSpreadRate} more.',
  'cost.text.2':
    'Margin on the first day is {marginRate} of what is sold: {marginUsd}, borrowed for all 365 days. The price ends at {settlementPrice}. As long as it is never above {futuresPrice}, nothing more is called for. On each coin, coin and short together earn the future less spot.',
  'cost.ask': 'What has the linear hedge earned a year on a capital of {capitalUsd}, in percent?',
  'cost.hint':
    'Without a loan it would earn what the inverse bond pays. Take off the interest on the margin, in dollars divided by the capital.',
  'cost.trap.inverse':
    'That is what the inverse bond earns, which borrows nothing. Take off the interest on the margin.',
  'cost.trap.lost': 'That is what the loan costs. The question asks what is left.',
  'cost.after.1':
    'The linear hedge earns {linearYield} a year, the inverse bond {inverseYield}. The same coin, the same basis, the same days; the difference, {yieldLostRate}, is the interest of {borrowCostUsd} on dollars that the inverse bond does not need.',
  'cost.after.2':
    'And this was the gentle case. Every rise calls for more dollars at the same rate. In the chart the line of the linear hedge bends down above the futures price, until the loan has eaten the basis and then the capital.',
  'cost.after.3':
    'That is why a synthetic dollar is made with inverse contracts. Linear ones suit those who have dollars lying ready beside their coin; but then those dollars are capital too, and the return has to be reckoned on both.',
  'cost.try.300': 'The price goes to 300 at once',
  'cost.try.half': 'Half of it as margin',
  'cost.try.spread': 'A loan that costs 10% more',
} as const
