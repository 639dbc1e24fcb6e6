import type { Decimal } from '../number/decimal'
import { fromUnits } from '../number/fixedPoint'
import type { FloatingBondRow } from './figures'
import { columnUnits, type ColumnName, type CountedLedger } from './ledgerColumns'
import type { TimedFunding } from './timedFundings'

type Counted = Pick<CountedLedger, 'units' | 'columns'>
type OpenRow = TimedFunding & Partial<Record<ColumnName, Decimal>>

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
    // The handler fills in the figures that a row lacks before anybody can miss them.
    (funding, place) => new Proxy<OpenRow>({ ...funding }, new RowReader(given, place)) as FloatingBondRow,
  )
}

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
