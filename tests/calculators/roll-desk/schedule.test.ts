import { describe, expect, it } from 'vitest'
import { rollDesk } from '../../../src/calculators/roll-desk'
import { asking, column, names } from '../asking'

const { start: essay, listing } = asking(rollDesk, 'example.essay')

describe('rolls in a row', () => {
  it('compound: 150,000, 180,000, 198,000, and 32% over two years', () => {
    const rolls = listing('listing.schedule')
    expect(names(rolls)).toEqual(['row.leg 1', 'row.leg 2'])
    expect(column(rolls, 'buyNear')).toEqual(['150000', '180000'])
    expect(column(rolls, 'sellFar')).toEqual(['180000', '198000'])
    expect(column(rolls, 'cumulativeReturnRate')).toEqual(['0.2', '0.32'])
    expect(column(rolls, 'cumulativeDays')).toEqual(['365', '730'])
  })

  it('carry a long in the same sizes', () => {
    const rolls = listing('listing.schedule', { side: 'long' })
    expect(column(rolls, 'sellNear')).toEqual(['150000', '180000'])
    expect(column(rolls, 'buyFar')).toEqual(['180000', '198000'])
  })

  it('may be none, and are refused where one takes no time', () => {
    expect(listing('listing.schedule', { schedule: '' }).rows).toEqual([])
    expect(rollDesk.run({ ...essay, schedule: '110\t132\t365\n140\t154\t0' })).toMatchObject({
      problems: { schedule: { requirement: 'must be greater than zero', cell: { row: '2', column: 'days' } } },
    })
  })
})
