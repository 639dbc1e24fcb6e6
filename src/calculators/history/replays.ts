import {
  decimal,
  drawdown,
  fixedReplay,
  floatingReplay,
  priceMove,
  type Decimal,
  type Drawdown,
  type FixedReplay,
  type FloatingReplay,
  type FundingConvention,
  type QuarterlyComparison,
  type TimedRate,
} from '../../core'
import { basisDaysOf, type BasisDay } from './basisDays'
import { comparedQuarters } from './comparedQuarters'
import { essayHistory, type PastHistory } from './essay'

export type Convention = 'executable-roll' | 'listing-day'

const known = new WeakMap<PastHistory, Replays>()
export function replaysOf(history: PastHistory): Replays {
  const found = known.get(history) ?? new Replays(history)
  known.set(history, found)
  return found
}

let shipped: PastHistory | null = null
/** Over the essay's years. */
export const replays = (): Replays => replaysOf((shipped ??= essayHistory()))

/**
 * What both bonds paid over some years: no input changes it. Each part is computed when it is first read, and stays: all of
 * them together would hold up a page.
 */
export class Replays {
  readonly history: PastHistory
  readonly #parts = new Map<string, unknown>()

  constructor(history: PastHistory) {
    this.history = history
  }

  #part<T>(name: string, make: () => T): T {
    if (!this.#parts.has(name)) this.#parts.set(name, make())
    // Each name stands for the part of one getter.
    return this.#parts.get(name) as T
  }

  #floating(fundings: readonly TimedRate[], convention: FundingConvention): FloatingReplay {
    return this.#part(convention, () => floatingReplay({ ...this.history.term, fundings, convention }))
  }

  get compounded(): FloatingReplay {
    return this.#floating(this.history.marks, 'every-interval')
  }

  get daily(): FloatingReplay {
    return this.#floating(this.history.sums, 'daily-sums')
  }

  get summed(): FloatingReplay {
    return this.#floating(this.history.sums, 'simple-sum')
  }

  get drawdown(): Drawdown {
    return this.#part('drawdown', () => drawdown({ index: this.compounded.index }))
  }

  get listing(): FixedReplay {
    return this.#part('listing', () => fixedReplay({ entries: this.history.listed }))
  }

  get executable(): FixedReplay {
    return this.#part('executable', () => fixedReplay({ entries: this.history.rolled }))
  }

  get coinReturn(): Decimal {
    const { marks, term } = this.history
    const first = marks.find(({ time }) => time === term.start)?.spotPrice ?? one
    return priceMove({ from: first, to: marks.at(-1)?.spotPrice ?? one })
  }

  quarters(convention: Convention): QuarterlyComparison {
    const { listed, rolled, marks, term } = this.history
    return this.#part(`quarters ${convention}`, () =>
      convention === 'listing-day'
        ? comparedQuarters({
            fixed: this.listing,
            bounds: [...listed.map(({ listing: midnight }) => midnight), term.end],
            fundings: marks,
          })
        : comparedQuarters({
            fixed: this.executable,
            bounds: [term.start, ...rolled.map(({ expiry }) => expiry)],
            fundings: marks,
          }),
    )
  }

  /** What each day paid. */
  get paidDays(): readonly Decimal[] {
    return this.#part('paidDays', () => wholeDays(this.history))
  }

  get basisDays(): readonly BasisDay[] {
    return this.#part('basisDays', () => basisDaysOf(this.history))
  }
}

const one = decimal('1')

/** The days of the term but for those of a roll, which are in two rows. */
function wholeDays({ sums, term }: PastHistory): Decimal[] {
  const starts = ['', ...sums.map(({ time }) => time)]
  const isMidnight = (time = '') => time.includes('T00')
  return sums.flatMap(({ time, rate }, place) =>
    time > term.start && isMidnight(time) && isMidnight(starts[place]) ? [rate] : [],
  )
}
