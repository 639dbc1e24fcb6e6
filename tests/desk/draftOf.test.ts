import { describe, expect, it } from 'vitest'
import { inverseDesk } from '../../src/desk/inverseDesk'
import { linearDesk } from '../../src/desk/linearDesk'
import { draftOf, splitDraft } from '../../src/desk/draftOf'
import { calculators } from '../calculators/menu'

describe('draftOf', () => {
  it.each(calculators)('gives %s a text for each of its fields, and each reads without a problem', (_, calculator) => {
    const draft = draftOf({ calculator, desk: {}, own: {} })
    expect(Object.keys(draft)).toEqual(Object.keys(calculator.fields))
    expect(calculator.run(draft).state).toBe('answered')
  })

  it.each(calculators)(
    'takes for %s what was typed, empty or not, and else the start and the first example',
    (_, calculator) => {
      for (const [id, { scope }] of Object.entries(calculator.fields)) {
        const untouched = scope === 'desk' ? calculator.desk.start[id] : calculator.examples[0]?.draft[id]
        const typed = (text: string) => draftOf({ calculator, desk: { [id]: text }, own: { [id]: text } })[id]
        expect(draftOf({ calculator, desk: {}, own: {} })[id]).toBe(untouched)
        expect([typed('7'), typed('')]).toEqual(['7', ''])
      }
    },
  )

  it.each(calculators)('does not take a text of %s from the other place', (_, calculator) => {
    for (const [id, { scope }] of Object.entries(calculator.fields)) {
      const misplaced = scope === 'desk' ? { desk: {}, own: { [id]: 'x' } } : { desk: { [id]: 'x' }, own: {} }
      expect(draftOf({ calculator, ...misplaced })[id]).not.toBe('x')
    }
  })
})

describe('splitDraft', () => {
  it.each(calculators)('is the way back for %s, and lets go of what no field asks', (_, calculator) => {
    const draft = draftOf({ calculator, desk: {}, own: {} })
    const parted = splitDraft({ calculator, draft: { ...draft, nobody: 'x' } })
    expect({ ...parted.desk, ...parted.own }).toEqual(draft)
    expect(Object.keys(parted.desk).every((id) => id in calculator.desk.fields)).toBe(true)
    expect(draftOf({ calculator, ...parted })).toEqual(draft)
  })
})

describe.each([
  ['inverse', inverseDesk],
  ['linear', linearDesk],
])('the %s desk', (_, { fields, line, groups, future, start }) => {
  it('asks each of its questions once, in the line or in a group', () => {
    const asked: string[] = [...line, ...Object.values(groups).flat()]
    expect(asked.sort()).toEqual(Object.keys(fields).sort())
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.values(future)))
  })

  it('starts with texts that read without a problem', () => {
    for (const [id, field] of Object.entries(fields)) expect(field.read(start[id]!).state, id).toBe('value')
  })
})

describe('the two desks', () => {
  it('ask the same question under the same name', () => {
    const shared = Object.keys(linearDesk.fields).filter((id) => id in inverseDesk.fields)
    expect(shared).toEqual(expect.arrayContaining(['spotPrice', 'valuation', 'capitalUsd', 'costOfCapital']))
    for (const id of shared) expect(linearDesk.fields[id], id).toBe(inverseDesk.fields[id])
    for (const id of shared) expect(linearDesk.start[id], id).toBe(inverseDesk.start[id])
  })
})
