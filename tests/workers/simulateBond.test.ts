import { expect, test } from 'vitest'
import { simulation } from './simulation'

const bond = { panel: 'margin-paths', kind: 'simulate-bond', draft: { pathCount: '400', stepsPerDay: '1' } } as const

test('a simulation tells how far it is, and its result says all that the panel shows', async () => {
  const { turns, quantities, points } = await simulation(bond)
  expect(turns.at(-1)).toBe('400 of 400')
  for (const drawn of points) expect(drawn.length).toBeGreaterThan(10)
  expect(quantities.liquidatedRate!.greaterThan(0)).toBe(true)
})

// A thread that never pauses goes on for two seconds after its worker was ended.
test('a simulation pauses between its parts', async () => {
  const { turns } = await simulation(bond)
  expect(turns.slice(0, -1)).toContain('another')
})
