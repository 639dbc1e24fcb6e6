import type { Draft, Field } from '../form'
import type { DeskGroup } from './deskFields'

/**
 * What is asked once for a form of the trade: the desk bar as a panel reads it. Fields of the same name are the same
 * question in every profile, and hold the same text.
 */
export type Profile = {
  id: 'inverse' | 'linear'
  /** Every question of this desk. */
  fields: Readonly<Record<string, Field<unknown>>>
  /** The line that is always in sight. */
  line: readonly string[]
  /** The groups that open under it, by their names. */
  groups: Readonly<Record<DeskGroup, readonly string[]>>
  /** Which of them are of the future that is sold. */
  future: { symbol: string; price: string; expiry: string }
  /** What it says before anything is typed. */
  start: Draft
}
