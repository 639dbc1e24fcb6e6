import type { Decimal } from '../number/decimal'
import { fromUnits } from '../number/fixedPoint'
import type { FloatingBondRow } from './figures'
import { columnUnits, type ColumnName, type CountedLedger } from './ledgerColumns'
import type { TimedFunding } from './timedFundings'

type Counted = Pick<CountedLedger, 'units' | 'columns'>
type OpenRow = TimedFunding & Record<ColumnName, Decimal | undefined>

const columnNames = Object.keys(columnUnits).filter(isColumn)

function isColumn(name: string | symbol): name is ColumnName {
  return Object.hasOwn(columnUnits, name)
}

/**
 * The rows of a ledger, whose figures become decimals when they are first read, and stay: of thousands of rows a screen
 * shows thirty.
 *
 * To a reader they are records like any other: spread, listed, compared, written as JSON.
 */
export function ledgerRows(given: Counted & { fundings: readonly TimedFunding[] }): FloatingBondRow[] {
  return given.fundings.map(
    // The handler fills in a figure that a row lacks before it is read.
    (funding, place) => new Proxy(unread(funding), new RowReader(given, place)) as FloatingBondRow,
  )
}

/** A row with the place of every figure, so that filling one in does not change its shape: that would take longer. */
const unread = ({ time, rate, price, days }: TimedFunding): OpenRow => ({
  time,
  rate,
  price,
  days,
  contractsBefore: undefined,
  notionalCoin: undefined,
  paymentCoin: undefined,
  paymentUsd: undefined,
  cumulativePaymentCoin: undefined,
  cumulativePaymentUsd: undefined,
  trade: undefined,
  feeCoin: undefined,
  feeUsd: undefined,
  contractsAfter: undefined,
  equityCoin: undefined,
  equityUsd: undefined,
  residualCoin: undefined,
  unwindCoin: undefined,
  unwindUsd: undefined,
})

/** Reads a row at its place in the columns. One object a row, and no closure: there are thousands. */
class RowReader implements ProxyHandler<OpenRow> {
  readonly #counted: Counted
  readonly #place: number

  constructor(counted: Counted, place: number) {
    this.#counted = counted
    this.#place = place
  }

  get(row: OpenRow, name: string | symbol): unknown {
    return isColumn(name) ? (row[name] ??= this.#figure(name)) : Reflect.get(row, name)
  }

  has(row: OpenRow, name: string | symbol): boolean {
    return isColumn(name) || Reflect.has(row, name)
  }

  ownKeys(row: OpenRow): (string | symbol)[] {
    for (const name of columnNames) row[name] ??= this.#figure(name)
    return Reflect.ownKeys(row)
  }

  getOwnPropertyDescriptor(row: OpenRow, name: string | symbol): PropertyDescriptor | undefined {
    if (isColumn(name)) row[name] ??= this.#figure(name)
    return Reflect.getOwnPropertyDescriptor(row, name)
  }

  #figure(name: ColumnName): Decimal {
    const { columns, units } = this.#counted
    const count = columns[name][this.#place] ?? 0n
    const unit = columnUnits[name]
    return unit === 'lots'
      ? fromUnits(count * units.lotContracts, units.places.lot)
      : fromUnits(count, units.places[unit])
  }
}
