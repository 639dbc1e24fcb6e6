import { rateField, type Values } from '../../form'
import { fixedBondFields } from '../../desk/fixedBondFields'

/** The desk as the fixed bond reads it, and the loan. */
export const fields = {
  ...fixedBondFields,
  coinBorrowRate: rateField({ scope: 'panel' }),
}

export type ReverseValues = Values<typeof fields>
