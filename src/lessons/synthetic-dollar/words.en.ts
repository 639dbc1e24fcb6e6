export const words = {
  title: 'The synthetic dollar',
  summary: 'Coin held, a contract sold: one dollar at any price',

  'trap.sign': 'The size is right, the sign is not: a short loses when the price rises and gains when it falls.',
  'trap.usd': 'That is the result in dollars. The question asks for coin.',
  'trap.all':
    'That is all the coin in the account, the deposit included. The question asks for the result of the short.',
  'try.100000': 'Price 100,000',
  'try.1000000': 'Price 1,000,000',
  'try.50': 'Price 50',
  'try.2': 'Price 2',
  'try.1': 'Price 1',
  'try.05': 'Price 0.50',
  'try.01': 'Price 0.10',
  'try.001': 'Price 0.01',
  'try.0001': 'Price 0.001',

  'up.title': 'After a rise',
  'up.text.1':
    'You buy one bitcoin while its price is 1 dollar, and you sell one contract of 1 dollar at the same price. At that moment the contract is worth one bitcoin: what you hold and what you have sold are the same amount of coin.',
  'up.text.2':
    'The bitcoin goes to the exchange as [[margin|margin]], the deposit out of which losses are paid. Nothing is borrowed, because the deposit is as large as the position.',
  'up.text.3':
    'Then the price goes to {exitPrice}. In dollars your bitcoin gains and your contract loses. The question is how the two compare.',
  'up.ask': 'What is the result of the short contract, in BTC?',
  'up.hint':
    'The coin that one dollar buys at the new price, less the coin that it bought at the old one. Keep every decimal: the last one matters.',
  'up.after.1':
    'The result is {pnlCoin}, and at this price that is {pnlUsd}. It is paid out of the deposit, of which {equityCoin} is left.',
  'up.after.2':
    'That small piece of coin is worth {equityUsd}. The contract took away what the coin gained, and the dollar you began with is still there. On the chart the sum of the two is a level line.',

  'down.title': 'After a fall',
  'down.text.1':
    'The same portfolio: one bitcoin deposited, one contract of 1 dollar sold at a price of 1. This time the price falls to {exitPrice}, and the bitcoin you hold is worth no more than that.',
  'down.text.2':
    'The contract is still a dollar. What has changed is how much coin a dollar buys, and a short is paid in coin.',
  'down.ask': 'What is the result of the short contract, in BTC?',
  'down.hint': 'The coin that one dollar buys at the new price, less the one coin that it was worth at the entry.',
  'down.after.1':
    'The short earns {pnlCoin}, which is {pnlUsd} at this price. Together with the deposit the account holds {equityCoin}.',
  'down.after.2':
    'Many coins of little worth are, once more, {equityUsd}. A fall changes the account as little as a rise does.',

  'any.title': 'At any price',
  'any.text.1': 'Two prices are two examples. The argument for all the others takes three sentences.',
  'any.text.2':
    'The deposit is the coin that the contracts were worth at the entry. The result of the short is their worth in coin today, less their worth at the entry. Added together, the worth at the entry cancels, and what the account holds is their worth in coin today.',
  'any.text.3': 'That worth is, as in the first lesson, the dollars of the contracts divided by the price.',
  'any.ask': 'At {exitPrice}, how much coin does the account hold, deposit and result together, in BTC?',
  'any.hint': 'Neither the entry nor the deposit is needed any more: only the dollars of the contracts and the price.',
  'any.trap.pnl': 'That is the result of the short alone. The deposit belongs to the account as well.',
  'any.after.1':
    'The account holds {equityCoin}. Valued at the very price by which the dollars were divided, it is {equityUsd}: the price has cancelled. The account is worth the number of contracts times the dollars of each, and the price no longer occurs in it.',
  'any.after.2':
    'In the chart the coin rises with the price, the contract falls with it, and their sum is a level line. Move the slider and see whether it bends.',
  'any.after.3':
    'This is a NakaDollar: a fixed number of dollars made of bitcoin and a short inverse contract, with no bank account in it. So far it earns nothing. The next lesson makes it pay interest, and a later one says what can go wrong.',
  'any.try.real': '65,000 contracts and one bitcoin at 65,000, now at 120,000',
} as const
