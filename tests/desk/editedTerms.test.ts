import { expect, test } from 'vitest'
import { editedTerms } from '../../src/desk/editedTerms'

test('nothing is edited at the start, and what is typed over a term is', () => {
  expect(editedTerms({})).toEqual([])
  expect(editedTerms({ lotSize: '10', spotPrice: '1', settlementFeeRate: '0' })).toEqual([
    'lotSize',
    'settlementFeeRate',
  ])
})

test('a maker’s fee is the venue’s own, and another one is not', () => {
  expect(editedTerms({ futuresFeeRate: '0.015' })).toEqual([])
  expect(editedTerms({ futuresFeeRate: '0.02' })).toEqual(['futuresFeeRate'])
})
