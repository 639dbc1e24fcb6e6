import { expect, test } from 'vitest'
import { inTurn } from '../../../src/market/feeds/inTurn'
import { fakeSurroundings } from './fakeSurroundings'

test('parts are done one a task, in their order, and the end is told once', () => {
  const { surroundings, pass } = fakeSurroundings()
  const told: string[] = []
  const begin = (parts: readonly string[]) =>
    inTurn({ parts, act: (part) => told.push(part), done: () => told.push('done'), after: surroundings.after })
  begin(['a', 'b', 'c'])
  expect(told).toEqual(['a'])
  pass(1)
  expect(told).toEqual(['a', 'b', 'c', 'done'])
  begin([])
  expect(told.at(-1)).toBe('done')
})
