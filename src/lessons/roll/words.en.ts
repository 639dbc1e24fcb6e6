import { decisionWords } from './decision.en'
import { orderWords } from './order.en'

export const words = {
  title: 'The roll',
  summary: 'From one expiry to the next: how many, at which rate, and whether',

  'try.far121': 'Far future at 121',

  ...orderWords,
  ...decisionWords,

  'spread.title': 'Calendar spread',
  'spread.text.1':
    'A roll is two orders, and you need no bond to place them. Buy the near future, sell the far one for as many dollars: if bitcoin rises, one gains about what the other loses. What is left is a view on the difference, the calendar spread.',
  'spread.text.2':
    'In December 2013 bitcoin had reached 1,000 dollars, and March futures traded so far above December that the spread was about 100% p.a. A trader sold March and bought December.',
  'spread.text.3':
    'The prices of this example are made up in round numbers: December at {futuresPrice}, March at {farPrice}, and {days} from one expiry to the other.',
  'spread.ask':
    'December is at {futuresPrice}, March at {farPrice}, {days} apart. What is the spread as a simple rate, in percent p.a.?',
  'spread.hint': 'Rate = (far − near) / near × 365 / days between the expiries.',
  'spread.trap.term': 'That is the spread for the days between the expiries. Stretch it to 365 days.',
  'spread.after.1':
    'The spread is {rollBasis}, or {rollRate} for the term: {rollYield} p.a. Such a rate occurs when many want bitcoin at a far date and few can sell it.',
  'spread.after.2':
    'A month later the boom was over and the spread was flat: the first button shows it. What the spread had been was earned by those who had sold it. In BTC it did not matter where bitcoin had gone; in dollars, the PnL and the margin still moved with its price.',
  'spread.after.3':
    'It is not free of risk: the spread may widen first, and the loss is taken out of the margin day by day.',
  'spread.try.flat': 'A month later: flat',
  'spread.try.fall': 'Flat, and both down to 800',
  'spread.try.wider': 'Wider first: March at 1,300',
} as const
