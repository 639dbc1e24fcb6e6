import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/calculators/answer'
import { sharedShape } from '../../src/calculators/sharedShape'

const answer = (notices: readonly string[] = []): Answer<string> => ({
  headline: 'headline',
  strip: [],
  quantities: {},
  sections: [
    { title: 'one', terms: ['spotPrice'] },
    { title: 'two', terms: ['futuresPrice'] },
  ],
  tables: [{ title: 'table', columns: ['column'], rows: [{ label: 'row', cells: ['spotPrice'] }] }],
  details: ['detail'],
  notices,
})

describe('the shape of an answer', () => {
  it('is that of the last one where nothing of it changed, and the figures are its own', () => {
    const last = answer()
    const next = answer()
    const shared = sharedShape(next, last)
    expect(shared.sections).toBe(last.sections)
    expect(shared.tables).toBe(last.tables)
    expect(shared.details).toBe(last.details)
    expect(shared.notices).toBe(last.notices)
    expect(shared.quantities).toBe(next.quantities)
  })

  it('keeps each block that says the same, and takes the others from the new one', () => {
    const last = answer()
    const next = { ...answer(['notice']), sections: [{ title: 'two', terms: ['futuresPrice'] as const }] }
    const shared = sharedShape(next, last)
    expect(shared.sections).toHaveLength(1)
    expect(shared.sections[0]).toBe(last.sections[1])
    expect(shared.notices).toBe(next.notices)
  })

  it('is its own where there is no last one', () => {
    const first = answer()
    expect(sharedShape(first, null)).toBe(first)
  })
})
