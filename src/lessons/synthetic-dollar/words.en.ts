export const words = {
  title: 'The synthetic dollar',
  summary: 'BTC held, a contract sold: one dollar at any price',

  'trap.sign': 'The number is right, the sign is wrong: a short loses when the price rises and gains when it falls.',
  'trap.usd': 'That is the PnL in dollars. The question asks for BTC.',
  'trap.all': 'That is all the BTC in the account, margin included. The question asks for the PnL of the short.',
  'try.100000': 'Price 100,000',
  'try.1000000': 'Price 1,000,000',
  'try.50': 'Price 50',
  'try.2': 'Price 2',
  'try.1': 'Price 1',
  'try.05': 'Price 0.50',
  'try.01': 'Price 0.10',
  'try.001': 'Price 0.01',

  'up.title': 'After a rise',
  'up.text.1':
    'You buy 1 BTC at a price of 1 dollar, and sell one contract of 1 USD at the same price. Its notional is then 1 BTC: you hold and have sold the same amount. The price is a toy: if the idea holds from 1 to 100,000, it holds for any move you will see.',
  'up.text.2':
    'The BTC goes to the exchange as [[margin|margin]], out of which losses are paid. It is as large as the position: leverage 1x.',
  'up.text.3': 'Then the price goes to {exitPrice}. In dollars your BTC gains and your contract loses.',
  'up.ask': 'What is the PnL of the short of 1 contract (1 USD), opened at 1 and closed at {exitPrice}, in BTC?',
  'up.hint': '1 / new price − 1 / old price. Keep every decimal: the last one matters.',
  'up.after.1': 'The PnL is {pnlCoin}, or {pnlUsd} at this price. It is paid out of the margin; {equityCoin} is left.',
  'up.after.2':
    'The BTC left is worth {equityUsd}. The contract took away what the BTC gained, and your dollar is still there: on the chart the sum is a level line.',

  'down.title': 'After a fall',
  'down.text.1':
    'The same portfolio: 1 BTC as margin, one contract of 1 USD sold at a price of 1. This time the price falls to {exitPrice}.',
  'down.text.2':
    'The contract is still a dollar. What has changed is how much BTC a dollar buys, and a short is paid in BTC.',
  'down.ask': 'What is the PnL of the short of 1 contract (1 USD), opened at 1 and closed at {exitPrice}, in BTC?',
  'down.hint': '1 / new price − 1 / old price.',
  'down.after.1':
    'The short earns {pnlCoin}, which is {pnlUsd} at this price. With the margin the account holds {equityCoin}.',
  'down.after.2': 'Much BTC at a low price is, once more, {equityUsd}. A fall changes the account as little as a rise.',

  'any.title': 'At any price',
  'any.text.1': 'Two prices are two examples. This is the proof for all others.',
  'any.text.2':
    'The margin equals the notional of the contracts at the entry. The PnL of the short is their notional today minus their notional at the entry. Added up, the notional at the entry cancels: the account holds the notional of today.',
  'any.text.3': 'That is, as in the first lesson, the dollars of the contracts divided by the price.',
  'any.ask':
    'With {margin} posted and {contracts}, 1 USD each, sold at {entryPrice}: how much BTC, margin and PnL together, is in the account at {exitPrice}?',
  'any.hint': 'BTC in the account = contracts × contract size / price.',
  'any.trap.pnl': 'That is the PnL of the short alone. Add the margin.',
  'any.after.1':
    'The account holds {equityCoin}. Multiplied by the price by which the dollars were divided, it is {equityUsd}: the price cancels.',
  'any.after.2':
    'On the chart the BTC rises with the price, the contract falls with it, and the sum is level. Move the slider: it stays straight.',
  'any.after.3':
    'This is a NakaDollar: a fixed number of dollars made of bitcoin and a short inverse contract, without a bank account. It earns nothing yet; a later lesson makes it pay interest.',
  'any.try.real': '65,000 contracts and 1 BTC at 65,000, now at 120,000',
  'up.nudge': 'How much BTC does one dollar buy at each of the two prices?',
  'down.nudge': 'A dollar buys more BTC now than at the entry.',
  'any.nudge': 'The entry price cancels.',
} as const
