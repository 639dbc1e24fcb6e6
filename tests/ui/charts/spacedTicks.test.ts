import { expect, it } from 'vitest'
import { spacedTicks } from '../../../src/ui/charts/spacedTicks'

it('leaves out a tick whose text would run into the one before', () => {
  const ticks = [
    { at: 0, text: '1,000' },
    { at: 30, text: '2,000' },
    { at: 60, text: '3,000' },
  ]
  expect(spacedTicks(ticks).map(({ text }) => text)).toEqual(['1,000', '3,000'])
  expect(spacedTicks(ticks.map(({ at, text }) => ({ at: at * 2, text })))).toHaveLength(3)
})
