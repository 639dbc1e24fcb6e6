import type { Term } from '../vocabulary/terms'

/** A figure of the form "at which this ties": typed into its field, all else as it is, it makes the condition come true. */
export type BreakEven<Field extends string = string> = {
  term: Term
  field: Field
  /** Two expressions in the panel's quantities that are equal then. */
  ties: readonly [string, string]
  /** Where the field is a table: the cell. */
  cell?: { column: string; row: number }
  /** A table of which only one row concerns the figure: the other rows are left out when it is typed. */
  alone?: { table: Field; row: number }
  /** The tie is exact in fractions of a lot; in whole lots it is missed by up to one. */
  lotsAside?: true
}
