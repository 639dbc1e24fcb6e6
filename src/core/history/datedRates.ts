import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne } from '../number/domain'
import { DomainError } from '../number/domainError'
import { instantIn, type Instant } from '../time/instant'
import { isLater } from '../time/isLater'

/** A rate and when it was paid or earned. */
export type TimedRate = {
  /** ISO text with a time zone. */
  time: string
  /** Positive where it is received; more than -1. */
  rate: Decimal
}

/** An entry whose time has been read. */
export type Dated<Entry extends TimedRate> = Entry & { instant: Instant }
export type DatedRate = Dated<TimedRate>

/** Several replays go over the same list, whose thousands of times are read once. */
const read = new WeakMap<readonly TimedRate[], readonly DatedRate[]>()

/**
 * Rates whose times have been read, in the order given; of the same list, the same ones.
 *
 * @throws DomainError where a rate is -1 or less, or a time is not a date and time with a time zone
 */
export function datedRates<Entry extends TimedRate>(given: {
  quantity: string
  rates: readonly Entry[]
}): readonly Dated<Entry>[] {
  const dated = read.get(given.rates) ?? readRates(given)
  read.set(given.rates, dated)
  // What is remembered for a list was read from its own entries.
  return dated as readonly Dated<Entry>[]
}

function readRates<Entry extends TimedRate>(given: { quantity: string; rates: readonly Entry[] }): Dated<Entry>[] {
  return given.rates.map((entry, index) => {
    const { time, rate } = entry
    const name = (figure: string) => `${given.quantity}[${index}].${figure}`
    // Named only where it is out of bounds: a history has thousands of rates.
    if (!(rate.isFinite() && rate.greaterThan(minusOne))) requireAboveMinusOne({ [name('rate')]: rate })
    return { ...entry, instant: instantIn({ quantity: name('time'), text: time }) }
  })
}

const minusOne = one.negated()

/** Refuses dated entries of which one is not after the one before, or the first not after the start where there is one. */
export function requireInTime(given: {
  quantity: string
  entries: readonly { time: string; instant: Instant }[]
  start?: Instant
}): void {
  let before = given.start
  for (const [index, { time, instant }] of given.entries.entries()) {
    if (before !== undefined && !isLater({ instant, than: before })) {
      const requirement = index === 0 ? 'must be later than the start' : 'must be later than the one before'
      throw new DomainError({ quantity: `${given.quantity}[${index}].time`, requirement, found: time })
    }
    before = instant
  }
}

/** The entries after `start` and up to `end`, that one included: what is paid at the start belongs to the term before. */
export const within = <Entry extends { instant: Instant }>(
  entries: readonly Entry[],
  { start, end }: { start: Instant; end: Instant },
): Entry[] => entries.filter(({ instant }) => isLater({ instant, than: start }) && !isLater({ instant, than: end }))

/** How many of entries in time are at or before an instant. */
export function countUpTo(entries: readonly { instant: Instant }[], at: Instant): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const entry = entries[middle]
    if (entry === undefined || isLater({ instant: entry.instant, than: at })) high = middle
    else low = middle + 1
  }
  return low
}

/** The same entries as `within` gives, of entries in time: neither end is looked for one by one. */
export const stretchOf = <Entry extends { instant: Instant }>(
  entries: readonly Entry[],
  { start, end }: { start: Instant; end: Instant },
): Entry[] => entries.slice(countUpTo(entries, start), countUpTo(entries, end))

/** Both ends of a term; the end has to be the later one. */
export function termOf(given: { start: string; end: string; prefix?: string }): { start: Instant; end: Instant } {
  const { prefix = '' } = given
  const start = instantIn({ quantity: `${prefix}start`, text: given.start })
  const end = instantIn({ quantity: `${prefix}end`, text: given.end })
  if (isLater({ instant: end, than: start })) return { start, end }
  throw new DomainError({
    quantity: `${prefix}end`,
    requirement: 'must be later than the start',
    found: given.end,
  })
}
