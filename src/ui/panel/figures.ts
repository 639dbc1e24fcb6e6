import { createContext, use, useSyncExternalStore } from 'react'
import type { Quantities } from '../../calculators/answer'
import { factsOf, type Term } from '../../vocabulary/terms'
import { formatTerm } from '../format'
import type { PanelSession } from './panelSession'

/** Where figures are read from: each hears of a change, and looks at its own quantity. */
export type Figures = { quantities: () => Quantities; subscribe: (listener: () => void) => () => void }

const none: Quantities = {}
const still = () => () => undefined

/** Figures that stand still until they are replaced as a whole. */
export const stillFigures = (quantities: Quantities): Figures => ({ quantities: () => quantities, subscribe: still })

/** The figures of the last good answer of a panel. */
export const figuresOf = ({ now, subscribe }: PanelSession): Figures => ({
  quantities: () => now().answered?.answer.quantities ?? none,
  subscribe,
})

const FiguresContext = createContext<Figures>(stillFigures(none))
export const FiguresProvider = FiguresContext.Provider

/** The text of each figure of an answer, formatted once however often it stands on the page. */
const texts = new WeakMap<Quantities, Map<Term, string | null>>()

function textOf(quantities: Quantities, term: Term): string | null {
  const known = texts.get(quantities) ?? new Map<Term, string | null>()
  texts.set(quantities, known)
  const text = known.get(term)
  if (text !== undefined) return text
  const value = quantities[term] ?? null
  const written = value === null ? null : formatTerm(term, value)
  known.set(term, written)
  return written
}

/** A figure as it is read; `text` is null where there is none. */
export function useFigure(term: Term) {
  const { quantities, subscribe } = use(FiguresContext)
  const look = () => textOf(quantities(), term)
  const text = useSyncExternalStore(subscribe, look, look)
  return { text, unit: factsOf(term).unit, exact: () => quantities()[term] ?? null }
}
