import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { timedFundings } from '../../../src/core/floating/timedFundings'
import { refuses } from '../refusals'
import { agree } from '../samples'

const at = (time: string, rate = '0.001', price = '100') => ({ time, rate: decimal(rate), price: decimal(price) })
const openTime = '2021-01-01T04:00Z'

describe('timedFundings', () => {
  test('eight hours are a third of a day, whatever the zone', () => {
    const { fundings, days } = timedFundings({
      openTime,
      fundings: [at('2021-01-01T12:00Z'), at('2021-01-01T21:00+01:00'), at('2021-01-02T04:00Z')],
    })
    expect(fundings.map((funding) => funding.days)).toEqual(Array.from({ length: 3 }, () => decimal('1').div(3)))
    expect(days).toEqual(decimal('1'))
  })

  test('without openTime the first event has no days, and neither has the term', () => {
    const { fundings, days } = timedFundings({ fundings: [at('2021-01-01T12:00Z'), at('2021-01-02T12:00Z')] })
    expect(fundings.map((funding) => funding.days)).toEqual([null, decimal('1')])
    expect(days).toBeNull()
    expect(timedFundings({ openTime, fundings: [] }).days).toBeNull()
  })

  test('law: the days between add up to the days of all', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 10 })
    const holds = fc.property(gaps, (drawn) => {
      let moment = Date.parse(openTime)
      const times = drawn.map((gap) => new Date((moment += gap)).toISOString())
      const { fundings, days } = timedFundings({ openTime, fundings: times.map((time) => at(time)) })
      const sum = fundings.reduce((so, funding) => so.plus(funding.days!), decimal('0'))
      return agree(sum, days!, { within: '1e-50' })
    })
    fc.assert(holds)
  })

  const [noon, evening] = [at('2021-01-01T12:00Z'), at('2021-01-01T20:00Z')]
  refuses([
    [
      'fundings[1].time must be later than the one before, was 2021-01-01T12:00Z',
      () => timedFundings({ fundings: [evening, noon] }),
    ],
    [
      'fundings[0].time must be later than the one before, was 2021-01-01T12:00Z',
      () => timedFundings({ fundings: [noon], openTime: '2021-01-01T12:00Z' }),
    ],
    [
      'fundings[1].rate must be greater than -1, was -1',
      () => timedFundings({ fundings: [noon, { ...evening, rate: decimal('-1') }] }),
    ],
    [
      'fundings[0].price must be greater than zero, was 0',
      () => timedFundings({ fundings: [{ ...noon, price: decimal('0') }] }),
    ],
    [
      'openTime must be a date and time that exist, was 2021-02-30T00:00Z',
      () => timedFundings({ fundings: [], openTime: '2021-02-30T00:00Z' }),
    ],
  ])
})
