import { createContext, use, useSyncExternalStore } from 'react'
import type { Answer, Quantities } from '../../calculators/answer'
import { factsOf, type Term } from '../../vocabulary/terms'
import { formatTerm } from '../format'
import type { Answered } from './lastAnswer'

/** Where figures are read from: each hears of a change, and looks at its own quantity. */
export type Figures = {
  quantities: () => Quantities
  /** What stands beside some of them, a word each. */
  flags?: () => Flags | undefined
  subscribe: (listener: () => void) => () => void
}
type Flags = NonNullable<Answer<string>['flags']>

const none: Quantities = {}
const still = () => () => undefined

/** Figures that stand still until they are replaced as a whole. */
export const stillFigures = (quantities: Quantities): Figures => ({ quantities: () => quantities, subscribe: still })

/** The figures of an answer that changes, such as the last good one of a panel. */
export const figuresOf = (answered: () => Answered | null, subscribe: Figures['subscribe']): Figures => ({
  quantities: () => answered()?.answer.quantities ?? none,
  flags: () => answered()?.answer.flags,
  subscribe,
})

const FiguresContext = createContext<Figures>(stillFigures(none))
export const FiguresProvider = FiguresContext.Provider

/** The text of each figure of an answer, formatted once however often it stands on the page. */
const texts = { whole: new WeakMap<Quantities, Texts>(), brief: new WeakMap<Quantities, Texts>() }
type Texts = Map<Term, string | null>

function textOf(quantities: Quantities, term: Term, brief: boolean): string | null {
  const written = texts[brief ? 'brief' : 'whole']
  const known = written.get(quantities) ?? new Map<Term, string | null>()
  written.set(quantities, known)
  const text = known.get(term)
  if (text !== undefined) return text
  const value = quantities[term] ?? null
  const now = value === null ? null : formatTerm(term, value, { brief })
  known.set(term, now)
  return now
}

/** A figure as it is read, with fewer decimals where it is brief; `text` is null where there is none. */
export function useFigure(term: Term, { brief }: { brief: boolean }) {
  const { quantities, flags, subscribe } = use(FiguresContext)
  const look = () => textOf(quantities(), term, brief)
  const text = useSyncExternalStore(subscribe, look, look)
  const lookAside = () => flags?.()?.[term]
  const flag = useSyncExternalStore(subscribe, lookAside, lookAside)
  return { text, flag, unit: factsOf(term).unit, exact: () => quantities()[term] ?? null }
}
