import { floatingBond } from '../../../src/calculators/floating-bond'
import type { Draft } from '../../../src/form'
import type { Term } from '../../../src/vocabulary/terms'
import { asking, column } from '../asking'

/** The floating bond asked from the essay's numbers. */
export const askedEssay = asking(floatingBond, 'example.essay')

/** Its ledger; without a row where nothing is paid. */
export const ledgerOf = (changes: Draft) => askedEssay.of(changes).listings[0] ?? { columns: [], rows: [] }

/** What a column of the ledger says, row by row. */
export const ledgerColumn = (term: Term, changes: Draft = {}) => column(ledgerOf(changes), term)
