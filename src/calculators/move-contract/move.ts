import {
  decimal,
  impliedVolatility,
  moveDay,
  moveFairValue,
  moveImpliedVolatility,
  moveValueNow,
  optionValue,
  volatilityToken,
  type Decimal,
  type OptionValue,
  type PriceModel,
} from '../../core'
import type { Quantities } from '../answer'
import type { MoveValues } from './fields'

/** The contract before its day, during it, and the straddle that it is. */
export function moveOf(values: MoveValues) {
  const { moveOpenPrice: openPrice, movePrice, moveVolatility: volatility, moveDays: days, averagingHours } = values
  const term = { price: openPrice, volatility, days }
  const option = { price: movePrice, strike: values.optionStrike, days: values.optionDays }
  const impliedBy = (model: PriceModel) =>
    impliedVolatility({ ...option, model, kind: 'straddle', valueUsd: values.straddlePaidUsd })
  const { hoursLeft, moveCloseAverage: closeAverage } = values
  const at = (price: Decimal) =>
    moveValueNow({ openPrice, price, closeAverage, volatility, hoursLeft, days, averagingHours })
  return {
    values,
    at,
    now: at(movePrice),
    fair: { point: moveFairValue(term), average: moveFairValue({ ...term, averagingHours }) },
    implied: moveImpliedVolatility({ ...term, averagingHours, valueUsd: values.movePaidUsd }),
    normal: optionValue({ ...option, volatility, model: 'normal' }),
    lognormal: optionValue({ ...option, volatility, model: 'lognormal' }),
    day: moveDay({
      openPrice,
      volatility,
      days,
      averagingHours,
      points: values.moveDayPath.map(({ dayHour: hour, dayPrice: price }) => ({ hour, price })),
    }),
    token: tokenOf(values),
    impliedNormal: impliedBy('normal'),
    impliedLognormal: impliedBy('lognormal'),
  }
}
export type Move = ReturnType<typeof moveOf>

/** The volatility token on the MOVE contracts of the table; null where there are none. */
function tokenOf({ moveRolls, volTokenFundUsd: fundUsd, volTokenLeverage: leverage, volTokenFeeRate }: MoveValues) {
  if (moveRolls.length === 0) return null
  const contracts = moveRolls.map(({ rollPaidUsd, rollReceivedUsd }) => ({
    paidUsd: rollPaidUsd,
    receivedUsd: rollReceivedUsd,
  }))
  return volatilityToken({ contracts, fundUsd, leverage, feeRate: volTokenFeeRate })
}

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(move: Move): Quantities {
  const { now, fair, implied, impliedNormal, impliedLognormal } = move
  return {
    pointFairUsd: fair.point,
    averageFairUsd: fair.average,
    moveImpliedRate: implied,
    moveDistanceUsd: now.distanceUsd,
    movePaysUsd: now.paysUsd,
    moveNowUsd: now.valueUsd,
    moveSpanDays: now.spanDays,
    moveDeviationUsd: now.deviationUsd,
    moveAboveRate: now.aboveRate,
    moveDensity: now.density,
    moveDelta: now.delta,
    moveGamma: now.gamma,
    moveVegaUsd: now.vegaUsd,
    moveThetaUsd: now.thetaUsd,
    volTokenUsd: move.token?.valueUsd ?? null,
    volTokenRate: move.token?.returnRate ?? null,
    volTokenFeesUsd: move.token?.feeUsd ?? null,
    rollCount: move.token === null ? null : decimal(`${move.token.rows.length}`),
    ...normalQuantities(move.normal),
    ...lognormalQuantities(move.lognormal),
    normalImpliedRate: impliedNormal,
    lognormalImpliedRate: impliedLognormal,
  }
}

const normalQuantities = ({ call, put, straddle }: OptionValue): Quantities => ({
  normalCallUsd: call.valueUsd,
  normalPutUsd: put.valueUsd,
  normalStraddleUsd: straddle.valueUsd,
  normalDelta: straddle.delta,
  normalGamma: straddle.gamma,
  normalVegaUsd: straddle.vegaUsd,
  normalThetaUsd: straddle.thetaUsd,
})

const lognormalQuantities = ({ call, put, straddle }: OptionValue): Quantities => ({
  lognormalCallUsd: call.valueUsd,
  lognormalPutUsd: put.valueUsd,
  lognormalStraddleUsd: straddle.valueUsd,
  lognormalDelta: straddle.delta,
  lognormalGamma: straddle.gamma,
  lognormalVegaUsd: straddle.vegaUsd,
  lognormalThetaUsd: straddle.thetaUsd,
})
