import type { Chain } from './chain'
import { progressApart } from './progressApart'
import type { UnknownRecord } from './record'

/** What the browser has kept since an earlier version of the page. */
export const storeChain: Chain<UnknownRecord> = [progressApart]
