/** A token in binary numbers, as core's tokenPath runs it. */
export type TokenNumbers = {
  leverage: number
  feeRate: number
  fundingRate: number
  /** Put in at the start [USD]. */
  fundUsd: number
  /** Over-leverage at which it is rebalanced between two prices; NaN where it never is. */
  triggerRate: number
  /** [USD] */
  sliceUsd: number
  /** Move of the price against the trade while a slice is filled; 0 where there are none. */
  sliceMove: number
}

export type RunningToken = {
  /** The index goes to this many times its price; the value after it, 0 once it was liquidated [USD]. */
  step: (ratio: number) => number
  /** Back to what was put in. */
  restart: () => void
}

const mostTriggers = 1000

/**
 * A leveraged token from price to price, without keeping its path.
 *
 * Convention: core's tokenPath, to which a test holds it; liquidated, it is worth 0 from there on.
 */
export function runningToken(token: TokenNumbers): RunningToken {
  const { leverage, feeRate, fundingRate, fundUsd, sliceUsd, sliceMove } = token
  const trigger = triggerRatio(token)
  const costs = leverage * fundingRate + feeRate
  let valueUsd = fundUsd
  const step = (ratio: number): number => {
    if (valueUsd === 0) return 0
    let [left, grown] = [ratio, 1]
    for (let times = 0; isBeyond(left, trigger) && times < mostTriggers; times++) {
      grown *= 1 + leverage * (trigger - 1)
      left /= trigger
    }
    const position = leverage * grown * left
    const factor = grown * (1 + leverage * (left - 1)) - costs
    const trade = valueUsd * (leverage * factor - position)
    const next = valueUsd * factor - (sliceMove === 0 ? 0 : sliceCost(Math.abs(trade), { sliceUsd, sliceMove }))
    valueUsd = next > 0 ? next : 0
    return valueUsd
  }
  return { step, restart: () => void (valueUsd = fundUsd) }
}

/** NaN where no price triggers, and nothing is beyond NaN. */
function triggerRatio({ leverage, triggerRate }: TokenNumbers): number {
  const much = 1 + triggerRate
  const ratio = (much * (leverage - 1)) / (leverage * much - 1)
  return ratio > 0 && ratio !== 1 && leverage !== 0 && Number.isFinite(ratio) ? ratio : Number.NaN
}

const isBeyond = (left: number, trigger: number) => (trigger < 1 ? left < trigger : left > trigger)

function sliceCost(tradeUsd: number, { sliceUsd, sliceMove }: Pick<TokenNumbers, 'sliceUsd' | 'sliceMove'>): number {
  if (tradeUsd === 0) return 0
  const slices = Math.ceil(tradeUsd / sliceUsd)
  const full = slices - 1
  const rest = tradeUsd - full * sliceUsd
  return sliceMove * ((sliceUsd * full * full) / 2 + rest * (slices - 0.5))
}
