import { decimal, partialRoll, zero, type PartialRoll } from '../../core'
import type { RollDeskValues } from './fields'
import { fixedMarketOf } from './market'

/** The share asked for, by the weights typed, or all of it into the best far future; without one nothing is rolled. */
export function partialOf(values: RollDeskValues, best: number | null): PartialRoll {
  const { fars, ...market } = fixedMarketOf(values)
  const isDivided = values.fars.some(({ weight }) => weight !== null)
  const one = decimal('1')
  return partialRoll({
    ...market,
    fars: fars.map((far, index) => {
      const typed = values.fars[index]?.weight ?? zero
      return { ...far, weight: isDivided ? typed : index === best ? one : zero }
    }),
    rolledShare: best === null ? zero : values.rolledShareRate,
    rest: values.restOfRoll,
  })
}
