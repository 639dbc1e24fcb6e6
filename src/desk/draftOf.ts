import type { Draft, Fields, Filled } from '../form'
import type { DeskField } from './deskFields'
import { deskStart } from './deskStart'
import { enteredKey, marketText } from './entered'
import { expiryText } from './expiryText'
import { followedText, type Follows } from './follow/follow'
import { shareText } from './share'
import type { Profile } from './profile'

/** The parts of a calculator that say which texts it reads and from which it starts. */
type Questions = {
  desk: Profile
  fields: Fields
  follows?: Follows | undefined
  market?: readonly string[]
  examples: readonly { draft: Draft }[]
}
type Typed = {
  calculator: Questions
  desk: Draft
  own: Draft
  /** The last draft that was answered: what follows a desk that cannot be read stays as it was. */
  last?: Draft | undefined
  /** Is told which field's text broke while it was computed from the desk. */
  onFault?: (fault: { field: string; error: unknown }) => void
}

/** The desk bar as it is read: what was typed, or the desk's start, and the expiry with its hour. */
export function deskOf(
  typed: Draft,
  { start }: Pick<Profile, 'start'> = { start: deskStart },
): Draft & Record<DeskField, string> {
  const whole = { ...deskStart, ...start, ...typed }
  return { ...whole, expiry: expiryText(whole) }
}

/**
 * Every text that a calculator reads: of the desk bar, what was typed or the desk's start; of its own fields, what was
 * typed, else what follows from the desk, else its first example. A text that cannot be computed is empty: the others stand.
 */
export function draftOf({ calculator, desk, own, last = {}, onFault }: Typed): Draft {
  const { fields, follows = {}, examples } = calculator
  const first: Draft = examples[0]?.draft ?? {}
  const whole: Draft = deskOf(desk, calculator.desk)
  const kept = (id: string) => (follows[id] === undefined || follows[id].lapses === true ? undefined : last[id])
  const ownText = (id: string) => {
    const typed = own[id]
    const follow = follows[id]
    try {
      return typed === undefined
        ? (follow?.text(whole) ?? kept(id) ?? first[id])
        : shareText(typed, { follow, desk: whole })
    } catch (error) {
      onFault?.({ field: id, error })
      return ''
    }
  }
  return Object.fromEntries(
    Object.entries(fields).map(([id, { scope }]) => [id, (scope === 'desk' ? whole[id] : ownText(id)) ?? '']),
  )
}

/** A draft split by scope: the texts of the desk bar, and the panel's own. */
export function splitDraft({ calculator, draft }: { calculator: Pick<Questions, 'fields'>; draft: Draft }): {
  desk: Draft
  own: Draft
} {
  const ofScope = (scope: 'desk' | 'panel') =>
    Object.fromEntries(Object.entries(draft).filter(([id]) => calculator.fields[id]?.scope === scope))
  return { desk: ofScope('desk'), own: ofScope('panel') }
}

/**
 * A draft to be typed over a desk: whatever only repeats what follows from the desk is left to follow. `only` names the
 * fields that may.
 */
export function fillingOf({
  calculator,
  draft,
  desk: typed,
  only,
}: Omit<Typed, 'own'> & { draft: Draft; only?: readonly string[] }): { desk: Draft; own: Filled } {
  const { desk, own } = splitDraft({ calculator, draft })
  const whole: Draft = deskOf({ ...typed, ...desk }, calculator.desk)
  const isFollowed = (id: string, text: string) =>
    (only === undefined || only.includes(id)) && followedText(calculator.follows?.[id], whole) === text
  return {
    desk,
    own: {
      ...Object.fromEntries(Object.entries(own).map(([id, text]) => [id, isFollowed(id, text) ? null : text])),
      ...(calculator.market?.length ? { [enteredKey]: marketText(whole) } : {}),
    },
  }
}

/** Among the texts of a link: the names of those that follow the desk. */
export const followingKey = 'follows'

/** The fields of a panel that follow the desk: nothing was typed there. */
export const followingIn = ({ calculator, own }: Omit<Typed, 'desk'>): string[] =>
  Object.keys(calculator.follows ?? {}).filter((id) => own[id] === undefined)
