import { closedBond } from './closedBond'
import type { EntryId } from './entryId'
import { nextFunding } from './nextFunding'
import { partialRoll } from './partialRoll'
import { volatilityToken } from './volatilityToken'

/** Every theme that is one file. */
export const ownThemes = [closedBond, nextFunding, partialRoll, volatilityToken] as const

type KeyOf<T> = T extends unknown ? keyof T & string : never
export type OwnTerm = KeyOf<(typeof ownThemes)[number]['facts']>
export type OwnNamed = KeyOf<(typeof ownThemes)[number]['labels']>

/** One record out of one part of each theme. */
const together = <Name extends string, Value>(parts: readonly Readonly<Partial<Record<Name, Value>>>[]) =>
  // Each name is one of some theme, and a test holds that all of them are there.
  Object.assign({}, ...parts) as Readonly<Record<Name, Value>>

export const ownLetters = together<OwnTerm, string>(ownThemes.map(({ letters }) => letters))
export const ownOpens = together<OwnNamed, EntryId>(ownThemes.map(({ opens }) => opens))
