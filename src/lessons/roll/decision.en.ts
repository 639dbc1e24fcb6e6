/** Words of the steps on what is earned and whether to go on. */
export const decisionWords = {
  'earned.title': 'What is earned already',
  'earned.text.1':
    'Before deciding on a roll it helps to know where you are. {capitalUsd} were put in eleven months ago. Today the future can be bought back at {futuresPrice}, spot is at {spotPrice}, and {daysToExpiry} are left.',
  'earned.text.2':
    'You are short {contracts}, and all the coin is hedged: the account holds as much coin as these contracts are worth at the price of the future.',
  'earned.ask': 'If you close everything now, how many dollars are in hand?',
  'earned.hint': 'The dollars of the contracts over the price of the future are the coin. Sell the coin at spot.',
  'earned.trap.face': 'That is paid at expiry. The future is still above spot, and that part is not earned yet.',
  'earned.trap.coin': 'That is the coin in the account. The question asks for its dollars at spot.',
  'earned.trap.capital': 'That is what you put in on the first day. Most of the interest has been earned since.',
  'earned.after.1':
    'Closed now the bond brings {realisedUsd}, a return of {realisedReturnRate} on the {capitalUsd} of the first day.',
  'earned.after.2':
    'Waiting brings {holdEndUsd}. What is left to be earned is measured against what you could take out today: {basisRate} for the remaining days, the basis over the spot price. A bond of one year has become a bond of one month, with a rate of its own: {grossAnnualisedYield} a year in this market.',
  'earned.after.3':
    'So two questions are kept apart. The return so far is a fact, and no reason to stay or to go. What the remaining days pay, and what a roll pays after them, is the reason.',
  'earned.try.100': 'Future already at spot, 100',
  'earned.try.105': 'Future at 105',
  'earned.try.200': 'Spot 200, future 220',

  'stop.title': 'Roll or stop',
  'stop.text.1':
    'Dollars that stay in the trade are dollars that do nothing else. As in the lesson on the bond, what they would earn or cost elsewhere is the [[costOfCapital|cost of capital]], here {costOfCapital} a year.',
  'stop.text.2':
    'The roll is worth doing while its rate, after fees, is above that. The rate depends on the far price, so the rule can be said in prices: there is a far price at which the roll pays exactly the cost of capital, its [[breakEvenFarPrice|break-even]]. In this example there are no fees.',
  'stop.text.3':
    'The near future is at {futuresPrice}, the far one at {farPrice}, and {days} lie between the two expiries.',
  'stop.ask': 'At which far price does the roll pay exactly the cost of capital, in USD?',
  'stop.hint':
    'The near price, with the cost of capital added for the days between the expiries: price times one plus rate times days over 365.',
  'stop.trap.near': 'At the near price the roll pays nothing at all. It has to pay the cost of capital.',
  'stop.after.1':
    'The break-even is {breakEvenFarPrice}. The market is at {farPrice}: the roll pays {netRollYield} a year, which over the cost of capital is {excessYield}. Above zero roll, below zero stop.',
  'stop.after.2':
    'The list sets the roll beside the other ways on: hold to expiry and stop, close now, or switch to a perpetual with an expected funding, which is the next lesson. All start from the dollars in hand today and end on the day of the far expiry; dollars that are free earlier grow until then as dollars of today do at the cost of capital. The best way is on top.',
  'stop.after.3':
    'The interest of the last month is yours whether you hold or roll: a roll gets it through the price at which it buys back. What a roll decides is the time after that, another year or dollars.',
  'stop.try.0': 'Capital that costs nothing',
  'stop.try.20': 'Cost of capital 20%',
  'stop.try.25': 'Cost of capital 25%',
  'stop.try.funding': 'Expected funding of 0.03% every eight hours',
} as const
