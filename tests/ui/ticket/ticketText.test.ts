import { expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { desk } from '../../../src/ui/words/desk.en'
import { ticketText } from '../../../src/ui/ticket/ticketText'
import { facts as breakdown } from '../../../src/vocabulary/breakdown/facts'
import { facts as fixed } from '../../../src/vocabulary/fixed/facts'
import { stateFacts } from '../../../src/vocabulary/terms'

for (const facts of [breakdown, fixed]) stateFacts(facts)
const vocabulary = { ...desk, labels: desk.labels as never }

test('orders are numbered, amounts without a sign, each with its unit', () => {
  const text = ticketText({
    head: ['Fixed bond', 'Deribit BTC-25DEC26'],
    orders: [{ text: 'Buy {coin}, fee {spotFeeUsd}' }, { text: 'Sell {contracts}' }],
    quantities: { coin: decimal('15.26306331'), spotFeeUsd: decimal('-1000'), contracts: decimal('102201') },
    vocabulary,
  })
  expect(text).toBe(
    'Fixed bond · Deribit BTC-25DEC26\n1. Buy 15.26306331 BTC, fee 1,000.00 USD\n2. Sell 102,201 contracts',
  )
})

test('one contract is one, and what there is not is a dash', () => {
  const quantities = { contracts: decimal('1'), coin: null }
  const text = ticketText({
    head: ['Roll'],
    orders: [{ text: 'Sell {contracts}' }, { text: 'Keep {coin}' }],
    quantities,
    vocabulary,
  })
  expect(text).toBe('Roll\n1. Sell 1 contract\n2. Keep –')
})

test('an order of a row says its own figures before those of the panel, and its name', () => {
  const text = ticketText({
    head: ['Roll'],
    orders: [{ text: 'Sell {contracts} of {name} for {coin}', name: 'BTC-25JUN27', own: { contracts: decimal('5') } }],
    quantities: { contracts: decimal('9'), coin: decimal('2') },
    vocabulary,
  })
  expect(text).toBe('Roll\n1. Sell 5 contracts of BTC-25JUN27 for 2 BTC')
})
