import { normalDraws } from '../../src/kernels/normalDraws'

export const day = 86_400_000
export const days = 4000
export const times = Float64Array.from({ length: days + 1 }, (_, at) => at * day)
export const dt = 1 / 365

/** A walk of known volatility, with a known jump every so many days. */
export function walk({ volatility, jump = 0, every = Infinity, seed = 1 }: Walk) {
  const { normal } = normalDraws(seed)
  let log = Math.log(100)
  const moves = new Float64Array(days)
  const values = times.map((_, at) => {
    if (at > 0) {
      moves[at - 1] = volatility * Math.sqrt(dt) * normal() + (at % every === 0 ? jump : 0)
      log += moves[at - 1]!
    }
    return Math.exp(log)
  })
  return { times, values, moves }
}
type Walk = { volatility: number; jump?: number; every?: number; seed?: number }
