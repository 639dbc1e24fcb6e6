/** Words of the steps on what is earned and whether to go on. */
export const decisionWords = {
  'earned.title': 'Close-out value',
  'earned.text.1':
    'Before deciding on a roll it helps to know where you are. {capitalUsd} were put in eleven months ago. Today the future can be bought back at {futuresPrice}, spot is at {spotPrice}, and {daysToExpiry} are left.',
  'earned.text.2':
    'You are short {contracts}, 1 USD each, and all BTC is hedged: the account holds as much BTC as these contracts are at the futures price.',
  'earned.ask': 'What is the close-out value of the position at spot, in USD?',
  'earned.hint': 'BTC = dollars of the contracts / futures price. Value = BTC × spot.',
  'earned.trap.face': 'That is paid at expiry. The future is still above spot: that part is not earned yet.',
  'earned.trap.coin': 'That is the BTC in the account. The question asks for its dollars at spot.',
  'earned.trap.capital': 'That is what you put in on the first day.',
  'earned.after.1': 'Closed now the bond brings {realisedUsd}, a return of {realisedReturnRate} on {capitalUsd}.',
  'earned.after.2':
    'Holding brings {holdEndUsd}. What is left is measured against what you could take out today: {basisRate} for the remaining days, {grossAnnualisedYield} p.a.',
  'earned.after.3':
    'The return so far is no reason to stay or go. What the remaining days pay, and what a roll pays after them, is.',
  'earned.try.100': 'Future already at spot, 100',
  'earned.try.105': 'Future at 105',
  'earned.try.200': 'Spot 200, future 220',

  'stop.title': 'Roll or stop',
  'stop.text.1':
    'Dollars in the trade do nothing else. What they would earn or cost elsewhere is the [[costOfCapital|cost of capital]], here {costOfCapital} p.a.',
  'stop.text.2':
    'The roll is worth it while its rate, after costs, is above that. So there is a far price at which it pays exactly the cost of capital, its [[breakEvenFarPrice|break-even]]. In this example there are no costs.',
  'stop.text.3':
    'The near future is at {futuresPrice}, the far one at {farPrice}, and {days} lie between the two expiries.',
  'stop.ask': 'At which far price does the roll pay exactly the cost of capital of {costOfCapital}, in USD?',
  'stop.hint': 'Far price = near price × (1 + cost of capital × days / 365).',
  'stop.trap.near': 'At the near price the roll pays nothing. It has to pay the cost of capital.',
  'stop.after.1':
    'The break-even is {breakEvenFarPrice}, the market is at {farPrice}: the roll pays {netRollYield} p.a., {excessYield} over the cost of capital. Above zero roll, below zero stop.',
  'stop.after.2':
    'The ranking compares the roll with the alternatives: hold to expiry, close now, or a perpetual with an expected funding. All start from the same dollars and end on the same day; idle cash earns the cost of capital.',
  'stop.after.3':
    'The interest of the last month is yours whether you hold or roll. What a roll decides is the time after that.',
  'stop.try.0': 'Capital that costs nothing',
  'stop.try.20': 'Cost of capital 20%',
  'stop.try.25': 'Cost of capital 25%',
  'stop.try.funding': 'Expected funding of 0.03% every eight hours',
} as const
