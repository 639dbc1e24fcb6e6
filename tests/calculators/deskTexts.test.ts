import { expect, it } from 'vitest'
import { deskTexts } from '../../src/calculators/deskTexts'
import { deskFields } from '../../src/desk/deskFields'

it('a panel takes over the texts of its own fields, and no others', () => {
  const { spotPrice, lotSize } = deskFields
  const desk = { spotPrice: '100', futuresPrice: '150', lotSize: '1' }
  expect(deskTexts(desk, { spotPrice, lotSize })).toEqual({ spotPrice: '100', lotSize: '1' })
})
