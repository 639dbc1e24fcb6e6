import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/ui/commands/command'
import { foundCommands } from '../../../src/ui/commands/foundCommands'

const command = (name: string, also: readonly string[] = []): Command => ({
  id: name,
  kind: 'panel',
  name,
  also,
  run: () => undefined,
})
const all = [
  command('Implied forward yield', ['隐含远期收益率']),
  command('Calendar spread', ['跨期价差', 'roll basis']),
  command('Roll', ['展期']),
  command('Roll schedule', ['展期计划']),
]
const names = (wanted: string) => foundCommands(all, wanted).map(({ name }) => name)

describe('foundCommands', () => {
  test('without a word, everything in its order', () => {
    expect(names('  ')).toEqual(all.map(({ name }) => name))
  })

  test('what is called so comes before what begins so, and that before what only means it', () => {
    expect(names('roll')).toEqual(['Roll', 'Roll schedule', 'Calendar spread'])
  })

  test('either language finds', () => {
    expect(names('展期')).toEqual(['Roll', 'Roll schedule'])
    expect(names('价差')).toEqual(['Calendar spread'])
  })

  test('every word is there, in any order, however it is written', () => {
    expect(names('yield IMPL')).toEqual(['Implied forward yield'])
    expect(names('yield roll')).toEqual([])
  })
})
