import { expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { cellText } from '../../../src/ui/listing/cellText'
// States the facts of every theme.
import '../../vocabulary/themes'

test('a figure has the decimals of its column, no answer is a word', () => {
  const cell = { term: 'paymentCoin', none: 'none' } as const
  expect(cellText({ ...cell, value: decimal('1.5'), decimals: 4 })).toMatch(/^\+?1\.5000/)
  expect(cellText({ ...cell, value: null, decimals: 4 })).toBe('none')
  expect(cellText({ ...cell, value: decimal('0.125'), decimals: undefined })).toMatch(/0\.125/)
})
