import { daysRemaining, forwardRate, linearGrid, rollHeatMap, zero, type Decimal } from '../../core'
import type { HeatMap } from '../details'
import { legCostsOf, rollAt } from './market'
import type { FarRoll, Position } from './position'
import type { words } from './words.en'

const dayRows = 5
const premiumColumns = 6

/**
 * The excess of the shown roll on every day on which it may be done, at every premium of the far future over the coin.
 * Over the coin, not over the near future: that premium is worth the same on every day.
 */
export function heatMapOf(position: Position): HeatMap<keyof typeof words> {
  const { values, daysToExpiry, shown } = position
  const { premiumFrom, premiumTo } = values
  const rollDays = linearGrid({ from: zero, to: daysToExpiry, steps: dayRows })
  const columns = premiumFrom.equals(premiumTo)
    ? [premiumFrom]
    : linearGrid({ from: premiumFrom, to: premiumTo, steps: premiumColumns })
  return {
    kind: 'heat map',
    x: 'farPremiumRate',
    y: 'rollDay',
    value: 'excessYield',
    columns,
    rows: rollDays.map((y) => ({
      y,
      values: shown === null ? columns.map(() => null) : excessesOn(position, shown, { day: y, premiums: columns }),
    })),
    note: 'note.heatMap',
  }
}

type Row = { day: Decimal; premiums: readonly Decimal[] }

function excessesOn({ values, contract, near, daysToExpiry }: Position, shown: FarRoll, { day, premiums }: Row) {
  const { contracts, heldResidualCoin: residualCoin, spotPrice, costOfCapital, side } = values
  const nearAnnualisedRate = near.annualised.simple
  const left = (days: Decimal) => daysRemaining({ daysToExpiry: days, daysLater: day })
  const farPremiums = premiums.map((premium) =>
    forwardRate({
      near: { days: left(daysToExpiry), annualisedRate: nearAnnualisedRate },
      far: { days: left(shown.daysToFar), annualisedRate: premium },
    }),
  )
  const market = { spotPrice, nearAnnualisedRate, daysToNear: daysToExpiry, farDays: shown.days, costOfCapital }
  const position = { contracts, residualCoin, contract, ...legCostsOf(values) }
  const [cells = []] = rollHeatMap({ ...market, ...position, rollDays: [day], farPremiums })
  return cells.map(({ nearPrice, farPrice, excessYield }) =>
    side === 'short' ? excessYield : rollAt(values, { nearPrice, farPrice, days: shown.days }).excessYield,
  )
}
