import type { Decimal } from '../core'
import type { Term } from '../vocabulary/terms'

/** Lots are listed where a lot is more than one contract: elsewhere they are the contracts once more. */
export const lotTerms = (lotSize: Decimal): readonly Term[] => (lotSize.equals(1) ? [] : ['lots'])
