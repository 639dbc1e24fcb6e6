import type { Decimal } from '../../core'
import { factsOf, type Term } from '../../vocabulary/terms'
import { formatTerm } from '../format'
import { withDecimals } from './decimalsOf'

type Cell = {
  term: Term
  value: Decimal | null
  /** How many the column has, where that is known. */
  decimals: number | undefined
  /** The word for no answer. */
  none: string
}

/** A figure as it stands in a listing. */
export const cellText = ({ term, value, decimals = 0, none }: Cell): string =>
  value === null ? none : withDecimals(formatTerm(term, value), { decimals, unit: factsOf(term).unit })
