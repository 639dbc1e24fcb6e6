import {
  curveTrade,
  curveWeights,
  daysBetween,
  rollYield,
  type CurveLeg,
  type CurveTrade,
  type CurveTradeLeg,
  type Decimal,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { Quantities } from '../answer'
import type { CalendarSpreadValues } from './fields'

export type LegName = 'front' | 'middle' | 'back'
type NamedLeg = { name: LegName; leg: CurveLeg }

/** The legs in their order, and what the typed move of the curve makes of them. */
export type Spread = {
  values: CalendarSpreadValues
  legs: readonly NamedLeg[]
  traded: CurveTrade
  /** null where the back expiry is not the later one. */
  spreadRate: Decimal | null
}

export function spreadOf(values: CalendarSpreadValues): Spread {
  const legs = legsOf(values)
  const days = daysBetween({ from: values.expiry, to: values.backExpiry })
  const between = { nearPrice: values.futuresPrice, farPrice: values.backPrice, days }
  const spreadRate = days.greaterThan(0) ? rollYield(between).annualised.simple : null
  return { values, legs, traded: tradedWith({ values, legs }, values.backMove), spreadRate }
}

const otherSide = { sell: 'long', buy: 'short' } as const
const bodySides = { sell: 'short', buy: 'long' } as const

function legsOf(values: CalendarSpreadValues): NamedLeg[] {
  const { valuation: from, bodySide, bodyContracts, spotPrice, weighting } = values
  const quoted = {
    front: { price: values.futuresPrice, daysToExpiry: daysBetween({ from, to: values.expiry }) },
    middle: { price: values.middlePrice, daysToExpiry: daysBetween({ from, to: values.middleExpiry }) },
    back: { price: values.backPrice, daysToExpiry: daysBetween({ from, to: values.backExpiry }) },
  }
  const moves = { front: values.frontMove, middle: values.middleMove, back: values.backMove }
  const [body, wings] =
    values.curveForm === 'spread' ? (['back', ['front']] as const) : (['middle', ['front', 'back']] as const)
  const contract = contractOfDesk(values)
  const weighed = curveWeights({
    contract,
    spotPrice,
    weighting,
    contracts: bodyContracts,
    body: quoted[body],
    wings: wings.map((wing) => quoted[wing]),
  })
  const legOf = (name: LegName, side: CurveLeg['side'], contracts: Decimal): NamedLeg => ({
    name,
    leg: { ...quoted[name], side, contracts, rateMove: moves[name] },
  })
  const wingLegs = weighed.map((contracts, index) => legOf(wings[index] ?? 'front', otherSide[bodySide], contracts))
  const order: readonly LegName[] = ['front', 'middle', 'back']
  const legs = [legOf(body, bodySides[bodySide], bodyContracts), ...wingLegs]
  return order.flatMap((name) => legs.filter((one) => one.name === name))
}

/** The same with another move of the back leg. */
export function tradedWith({ values, legs }: Pick<Spread, 'values' | 'legs'>, backMove: Decimal): CurveTrade {
  const { spotPrice, spotMoveRate, futuresFeeRate: feeRate, futuresSlippageRate: slippageRate } = values
  const moved = legs.map(({ name, leg }) => (name === 'back' ? { ...leg, rateMove: backMove } : leg))
  const costs = { feeRate, slippageRate }
  return curveTrade({ contract: contractOfDesk(values), spotPrice, spotMoveRate, ...costs, legs: moved })
}

/** The leg of a name; undefined where the trade has none. */
const legOf = ({ legs, traded }: Spread, name: LegName): CurveTradeLeg | undefined =>
  traded.legs[legs.findIndex((one) => one.name === name)]

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(spread: Spread): Quantities {
  const { traded, spreadRate } = spread
  const [front, middle, back] = [legOf(spread, 'front'), legOf(spread, 'middle'), legOf(spread, 'back')]
  return {
    spreadRate,
    curveDv01Usd: traded.dv01Usd,
    curveFeeCoin: traded.feeCoin,
    curvePnlCoin: traded.pnlCoin,
    curvePnlUsd: traded.pnlUsd,
    ...(front === undefined
      ? {}
      : {
          frontContracts: front.contracts,
          frontFillPrice: front.executionPrice,
          frontRate: front.annualisedRate,
          frontTermDays: front.daysToExpiry,
          frontDv01Usd: front.dv01Usd,
          frontMovedPrice: front.movedPrice,
          frontPnlCoin: front.pnlCoin,
          frontPnlUsd: front.pnlUsd,
        }),
    ...(middle === undefined
      ? {}
      : {
          middleContracts: middle.contracts,
          middleFillPrice: middle.executionPrice,
          middleRate: middle.annualisedRate,
          middleTermDays: middle.daysToExpiry,
          middleDv01Usd: middle.dv01Usd,
          middleMovedPrice: middle.movedPrice,
          middlePnlCoin: middle.pnlCoin,
          middlePnlUsd: middle.pnlUsd,
        }),
    ...(back === undefined
      ? {}
      : {
          backContracts: back.contracts,
          backFillPrice: back.executionPrice,
          backRate: back.annualisedRate,
          backTermDays: back.daysToExpiry,
          backDv01Usd: back.dv01Usd,
          backMovedPrice: back.movedPrice,
          backPnlCoin: back.pnlCoin,
          backPnlUsd: back.pnlUsd,
        }),
  }
}
