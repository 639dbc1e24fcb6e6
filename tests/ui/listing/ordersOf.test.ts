import { expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { ordersOf } from '../../../src/ui/listing/ordersOf'

test('each row that places something is an order with its own figures and its name, the others are not', () => {
  const orders = ordersOf({
    kind: 'listing',
    columns: [
      { label: 'a', term: 'partContracts' },
      { label: 'b', term: 'farPrice' },
    ],
    rows: [
      { word: 'row.roll', name: 'BTC-25JUN27', order: 'order.part', values: [decimal('5'), decimal('72355')] },
      { word: 'row.together', values: [decimal('9'), null] },
      { order: 'order.held', values: [decimal('4'), null] },
    ],
  })
  expect(orders).toEqual([
    { text: 'order.part', name: 'BTC-25JUN27', own: { partContracts: decimal('5'), farPrice: decimal('72355') } },
    { text: 'order.held', name: '', own: { partContracts: decimal('4'), farPrice: null } },
  ])
})
