import { expect, test } from 'vitest'
import { simulation } from './simulation'

const token = {
  panel: 'leveraged-token',
  kind: 'simulate-token',
  draft: { tokenPathCount: '300', tokenCloseCount: '30' },
} as const

test('a simulated token tells how far it is, and its result says all that the panel shows', async () => {
  const { turns, quantities, points } = await simulation(token)
  expect(turns.at(-1)).toBe('300 of 300')
  for (const drawn of points) expect(drawn).toHaveLength(49)
  expect(quantities.tokenLossRate!.greaterThan('0.5')).toBe(true)
})

test('it pauses between its parts, so that cancelling frees the thread', async () => {
  const { turns } = await simulation(token)
  expect(turns.slice(0, -1)).toContain('another')
})
