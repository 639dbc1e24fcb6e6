import { decimal, type Decimal } from '../../core'

export type FundingStretch = { from: Decimal; to: Decimal }

/** In round numbers, so that the axis is read in whole parts: one on the near side of zero, three on the far side. */
const parts = [
  ['1', '3'],
  ['1.5', '4.5'],
  ['2', '6'],
  ['3', '9'],
  ['4', '12'],
  ['5', '15'],
  ['7', '21'],
] as const
const powers = ['-6', '-5', '-4', '-3', '-2', '-1']
const rungs = powers.flatMap((power) =>
  parts.map(([one, three]) => ({ one: `${one}e${power}`, three: `${three}e${power}` })),
)

/** For a break-even above zero and at most one part of the way. */
const above = rungs.map(({ one, three }) => ({ from: decimal(`-${one}`), to: decimal(three), part: decimal(one) }))
/** The mirror image, for one below zero. Three parts end before -100%, where no funding rate is. */
const below = rungs
  .map(({ one, three }) => ({ from: decimal(`-${three}`), to: decimal(one), part: decimal(`-${one}`) }))
  .filter(({ from }) => from.greaterThan('-1'))

const widest = {
  above: { from: decimal('-0.7'), to: decimal('2.1') },
  below: { from: decimal('-0.9'), to: decimal('0.3') },
}

/** The funding rates to look at: past the break-even and the stated rate, but no further, and never as far as -100%. */
export function fundingStretch({ breakEven, stated }: { breakEven: Decimal; stated: Decimal }): FundingStretch {
  const holdsStated = ({ from, to }: FundingStretch) =>
    stated.greaterThanOrEqualTo(from) && stated.lessThanOrEqualTo(to)
  return breakEven.lessThan(0)
    ? (below.find((rung) => breakEven.greaterThanOrEqualTo(rung.part) && holdsStated(rung)) ?? widest.below)
    : (above.find((rung) => breakEven.lessThanOrEqualTo(rung.part) && holdsStated(rung)) ?? widest.above)
}
