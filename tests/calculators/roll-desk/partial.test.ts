import { describe, expect, it } from 'vitest'
import { rollDesk } from '../../../src/calculators/roll-desk'
import type { Draft } from '../../../src/form'
import { asking, column, names } from '../asking'

const { start: essay, of, listing } = asking(rollDesk, 'example.essay')

// By hand, of the essay's 150,000 at 110 into 132: see tests/core/roll/partial.test.ts.
describe('a partial roll', () => {
  const parts = (changes: Draft, start = essay) => listing('listing.partial', changes, start)
  const half = { rolledShareRate: '50' }

  it('rolls the share typed into the best future, and holds or closes the rest', () => {
    expect(names(parts(half))).toEqual(['row.roll XBTZ22', 'row.hold', 'row.together', 'row.best'])
    expect(column(parts(half), 'newContracts')).toEqual(['90000', '75000', null, '180000'])
    expect(column(parts(half), 'partEndUsd')).toEqual(['90000', '75000', '165000', '180000'])
    expect(names(parts({ ...half, restOfRoll: 'close' }))[1]).toBe('row.close')
  })

  it('rolled whole is the roll of the ranking, and with nothing rolled the hold', () => {
    const ends = column(listing('listing.ranking'), 'endUsd')
    expect(column(parts({}), 'partEndUsd').slice(0, 2)).toEqual([ends[0], ends[0]])
    expect(names(parts({ rolledShareRate: '0' }))).toEqual(['row.hold', 'row.together', 'row.best'])
    expect(column(parts({ rolledShareRate: '0' }), 'partEndUsd')[1]).toBe('150000')
  })

  it('is divided by the weights typed, and says what is no share', () => {
    const fars = 'A\t2022-07-01T12:00Z\t121\t2\nB\t2022-12-31T12:00Z\t132\t1\nC\t2023-12-31T12:00Z\t130\t'
    expect(names(parts({ fars })).slice(0, 2)).toEqual(['row.roll A', 'row.roll B'])
    expect(column(parts({ fars }), 'partContracts')).toEqual(['100000', '50000', '150000', '150000'])
    const refused = rollDesk.run({ ...essay, rolledShareRate: '120' })
    expect(refused).toMatchObject({
      problems: { rolledShareRate: { requirement: 'must be at least zero', subject: 'restShare' } },
    })
    const without = rollDesk.run({ ...essay, fars: 'A\t2022-07-01T12:00Z\t121\t0' })
    expect(without).toMatchObject({ problems: { fars: { cell: { row: '1', column: 'weight' } } } })
  })

  it('has no part for a long, and none to roll into without a far future', () => {
    expect(of({ side: 'long' }).listings.map(({ title }) => title)).not.toContain('listing.partial')
    expect(names(parts({ ...half, fars: '' }))[0]).toBe('row.hold')
  })
})
