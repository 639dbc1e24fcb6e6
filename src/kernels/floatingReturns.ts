import { floatingReturn, zero, type FloatingReturnArguments } from '../core'
import { requireRates } from './requireNumbers'

export type FloatingReturnsArguments = Omit<FloatingReturnArguments, 'rate'> & {
  /** Paid at every funding event, each more than -1. */
  rates: Float64Array
}

/** One figure for each rate and in the order of the rates; NaN where binary numbers end. */
export type FloatingReturns = {
  netUnhedged: Float64Array
  netReinvested: Float64Array
  /** The simple one a year, as simple interest. */
  simpleYield: Float64Array
  /** The reinvested one a year, as compound interest. */
  compoundedYield: Float64Array
}

/**
 * What a floating bond returns at many rates of funding, as a curve samples it.
 *
 *     netUnhedged = (1 + rate * events / boughtBackShare) * keptShare - 1     simpleYield = netUnhedged * 365 / days
 *     netReinvested = (1 + rate)^events * keptShare - 1                    compoundedYield = (1 + netReinvested)^(365 / days) - 1
 *
 * Convention: that of floatingReturn and fixedAgainstFloating, in binary numbers; events and shares are core's own.
 * Agrees with core to 1e-9 of what a dollar becomes.
 *
 * @throws DomainError where floatingReturn does, or a rate is -1 or less or no finite number
 * @example floatingReturns({ rates: [0.0001], days: 90, intervalHours: 8 }).netUnhedged // 0.027
 * @see floatingReturn for one rate
 */
export function floatingReturns({ rates, ...term }: FloatingReturnsArguments): FloatingReturns {
  requireRates({ quantity: 'rates', values: rates })
  const core = floatingReturn({ ...term, rate: zero })
  const [events, keptShare] = [core.events.toNumber(), core.keptShare.toNumber()]
  const unhedgedEvents = core.events.div(core.boughtBackShare).toNumber()
  const yearsIn = 365 / term.days.toNumber()

  const growth = rates.map((rate) => Math.log1p(rate) * events)
  const netUnhedged = rates.map((rate) => (1 + rate * unhedgedEvents) * keptShare - 1)
  return {
    netUnhedged,
    netReinvested: finite(growth.map((log) => Math.exp(log) * keptShare - 1)),
    simpleYield: netUnhedged.map((returned) => returned * yearsIn),
    compoundedYield: finite(growth.map((log) => Math.expm1((log + Math.log(keptShare)) * yearsIn))),
  }
}

const finite = (values: Float64Array) => values.map((value) => (Number.isFinite(value) ? value : NaN))
