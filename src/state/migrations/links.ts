import type { Draft } from '../../form'
import type { Chain } from './chain'

/** A panel and every text that it reads: what a link carries. */
export type Linked = { panel: string; draft: Draft }

/**
 * Links stay for ever. Fields that were added or removed need no step: what a link lacks, or has in excess, is named
 * when it opens.
 */
export const linkChain: Chain<Linked> = []
