import { decisionWords } from './decision.en'
import { orderWords } from './order.en'

export const words = {
  title: 'The roll',
  summary: 'From one expiry into the next: how many, at which rate, and whether at all',

  'try.far121': 'Far future at 121',

  ...orderWords,
  ...decisionWords,

  'spread.title': 'A spread of its own',
  'spread.text.1':
    'A roll is two orders, and nobody has to own a bond to place them. Buy the near future, sell the far one for as many dollars: if bitcoin rises, the one gains about what the other loses. What is left is an opinion on the difference alone, called a calendar spread.',
  'spread.text.2':
    'In December 2013 bitcoin had reached 1,000 dollars, and the future for March stood so far above the one for December that the difference came to about 100% a year. A trader sold March and bought December.',
  'spread.text.3':
    'The prices of this example are made up in round numbers: December at {futuresPrice}, March at {farPrice}, and {days} from one expiry to the other.',
  'spread.ask': 'What is this difference as a simple rate, in percent a year?',
  'spread.hint': 'Far less near, over the near price, times 365, divided by the days between the expiries.',
  'spread.trap.term':
    'That is the difference as a part of the near price, for the days between the expiries. It has still to be stretched to 365 days.',
  'spread.after.1':
    'The difference is {rollBasis}, or {rollRate} for the days between the expiries: {rollYield} a year. Nobody lends at 100% a year for long. Such a rate is there when everybody wants bitcoin of a far date and few can sell it.',
  'spread.after.2':
    'A month later the boom was over and the spread was flat. The first button below shows it: with both futures at one price the difference is nothing, and what it had been stayed with those who had sold it. Whether bitcoin itself had risen or fallen played no part.',
  'spread.after.3':
    'It is not free of risk. Until it closes, the spread may first widen, and the loss is taken out of the deposit day by day. The bond has an end at which the future must meet spot; a spread has none until the near future expires.',
  'spread.try.flat': 'A month later: flat',
  'spread.try.fall': 'Flat, and both down to 800',
  'spread.try.wider': 'Wider first: March at 1,300',
} as const
