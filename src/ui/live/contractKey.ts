import type { LiveQuote } from '../../calculators/sources'
import { deskOf } from '../../desk/draftOf'
import type { Draft } from '../../form'

/** Tells a contract from all others of all venues. */
export const contractKey = ({ venue, symbol }: Pick<LiveQuote, 'venue' | 'symbol'>): string => `${venue} ${symbol}`

/** The contract of the desk as it is read: typed, or the one that it starts with. */
export const deskContractKey = (typed: Draft): string => contractKey(deskOf(typed))
