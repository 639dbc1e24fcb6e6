import type { Decimal } from '../number/decimal'
import { fromUnits, placesOf, unitsOf } from '../number/fixedPoint'

/** Coin is counted to so many places: beyond the digits of an answer. */
const coinPlaces = 70

type Held = {
  /** Beside what covers the future [coin]. */
  coin: Decimal
  /** Contracts * multiplier [USD]. */
  faceUsd: Decimal
}

type Day = {
  time: string
  /** [USD per coin] */
  spotPrice: Decimal
  /** [USD per coin] */
  futuresPrice: Decimal
}

/**
 * What coin and a short inverse future are worth on each of many days.
 *
 *     valueUsd = (coin + faceUsd / futuresPrice) * spotPrice [USD]
 *
 * Convention: counted in units, as a history has thousands of days; the caller has checked that prices are positive and
 * countable.
 *
 * @example heldValues({ coin: 0, faceUsd: 100 }, [one day with the future at 200 and spot at 210]) // 105
 * @see fixedLeg
 */
export function heldValues({ coin, faceUsd }: Held, days: readonly Day[]): { time: string; valueUsd: Decimal }[] {
  const spotPlaces = placesOf(days.map(({ spotPrice }) => spotPrice))
  const pricePlaces = placesOf(days.map(({ futuresPrice }) => futuresPrice))
  const held = unitsOf(coin, coinPlaces)
  // One division a day: coin * price is exact.
  const face = unitsOf(faceUsd, coinPlaces + pricePlaces)
  return days.map(({ time, spotPrice, futuresPrice }) => {
    const price = unitsOf(futuresPrice, pricePlaces)
    const worth = ((held * price + face) * unitsOf(spotPrice, spotPlaces)) / price
    return { time, valueUsd: fromUnits(worth, coinPlaces + spotPlaces) }
  })
}
