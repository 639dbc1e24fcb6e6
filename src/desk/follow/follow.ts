import type { Decimal } from '../../core'
import type { Draft } from '../../form'
import { deskFields, type DeskField } from '../deskFields'

/** What a field says until something is typed there: an expression of the desk. */
export type Follow = {
  /** The question of the desk that it is said to follow, the quotes that the desk keeps, or the funding that it follows. */
  of: DeskField | 'quotes' | 'fundingRate'
  /** The text for a desk; null where the desk does not say. */
  text: (desk: Draft) => string | null
  /** Whether what is no longer there is followed no more, in the place of the text that it had last. */
  lapses?: true
  /** What a percentage typed there is a share of; left out where it is not one. */
  whole?: (desk: Draft) => Decimal | null
}
export type Follows = Readonly<Record<string, Follow>>

/** The same text as a question of the desk. */
export const follow = (of: DeskField): Follow => ({
  of,
  text: (desk) => (deskFields[of].read(desk[of] ?? '').state === 'value' ? (desk[of] ?? null) : null),
})

/** What a desk says to a field that follows it; null also where computing it breaks, which the draft tells at the field. */
export function followedText(follow: Follow | undefined, desk: Draft): string | null {
  try {
    return follow?.text(desk) ?? null
  } catch {
    return null
  }
}
