import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/core'
import { agree } from '../../core/samples'
import { within } from '../expressions'
import { answerOf, calculators, examples } from '../menu'

const shelf = path.resolve(import.meta.dirname, '../../../src/calculators')

type StatedAnswers = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What stands beside the examples of a folder: the page leaves it out. */
const answersOf = async (id: string): Promise<StatedAnswers> => {
  // A file of ours, found by the folder's name.
  const { answers } = (await import(path.join(shelf, id, 'examples.ts'))) as { answers: StatedAnswers }
  return answers
}

describe('the menu', () => {
  it('has an entry for each folder, under its name, which is the id of what stands in it', () => {
    const folders = readdirSync(shelf, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(calculators.map(([id]) => id).sort()).toEqual(folders.map(({ name }) => name).sort())
    for (const [id, calculator] of calculators) expect(calculator.id).toBe(id)
  })
})

describe('the examples', () => {
  it.each(calculators)('of %s are two at least', (_, calculator) => {
    expect(calculator.examples.length).toBeGreaterThanOrEqual(2)
  })

  it.each(examples)('%s: has a text for every field that reads without a problem, and no other text', (_, filled) => {
    const { fields } = filled.calculator
    expect(Object.keys(filled.draft)).toEqual(expect.arrayContaining(Object.keys(fields)))
    expect(Object.keys({ ...filled.calculator.desk.fields, ...fields })).toEqual(
      expect.arrayContaining(Object.keys(filled.draft)),
    )
    for (const [id, field] of Object.entries(fields)) expect(field.read(filled.draft[id]!).state, id).toBe('value')
  })

  it.each(examples)('%s: comes out as its source states', async (_, { calculator, title, draft }) => {
    const stated = await answersOf(calculator.id)
    const answer = stated[title] ?? {}
    const { quantities, formulas } = answerOf(calculator, draft)
    const known: Readonly<Record<string, (typeof quantities)[keyof typeof quantities]>> = quantities
    const shown: Readonly<Record<string, string>> = formulas
    expect(Object.keys(answer)).not.toEqual([])
    for (const [term, figure] of Object.entries(answer)) {
      const value = known[term]
      const states = value != null && agree(value, decimal(figure), { within: within(shown[term] ?? '', '1e-30') })
      expect(states, `${term} is ${String(value)}, stated as ${figure}`).toBe(true)
    }
  })
})
