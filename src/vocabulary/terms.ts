import type { Named, Term } from './themes'
import type { TermFacts } from './units'

export type { Named, Term } from './themes'
export type { TermFacts, TermUnit } from './units'

type Facts = Readonly<Record<string, TermFacts>>
type Labels = Readonly<Record<string, string>>
type Theme = { facts: Facts; labels: Labels }

type KeyOf<T> = T extends unknown ? keyof T & string : never
type Worded<L extends Labels> = Readonly<Record<`term.${KeyOf<L>}`, string>>

/** `term.` and a name, which words it as this calculator alone does, has to be a name of some theme. */
type Rewording<Words> = {
  [Key in keyof Words]: Key extends `term.${infer Name}` ? (Name extends Named ? string : never) : string
}

/**
 * The words of a calculator with the labels of its themes among them, under `term.` and the name. A calculator names the
 * themes of its figures: the page loads those and no others.
 */
export function withThemes<T extends Theme, Words extends Rewording<Words>>(
  themes: readonly T[],
  words: Words,
): Worded<T['labels']> & Words {
  for (const { facts } of themes) stateFacts(facts)
  return withLabels(
    themes.map((theme): T['labels'] => theme.labels),
    words,
  )
}

/** The same in a further language; one that leaves out a theme of the first lacks words, and does not compile. */
export function withLabels<L extends Labels, Words extends Rewording<Words>>(
  labels: readonly L[],
  words: Words,
): Worded<L> & Words {
  const entries = labels.flatMap((theme) => Object.entries(theme).map(([name, label]) => [`term.${name}`, label]))
  // The keys are those of the labels, which Object.fromEntries widens to string.
  return { ...(Object.fromEntries(entries) as Worded<L>), ...words }
}

const stated: Record<string, TermFacts> = {}

/** From here on the quantities of a theme have their unit and their sign. */
export const stateFacts = (facts: Facts): void => void Object.assign(stated, facts)

/** How a quantity is shown. */
export function factsOf(term: Term): TermFacts {
  const facts = stated[term]
  if (facts === undefined) throw new Error(`${term} belongs to a theme that no open calculator names.`)
  return facts
}
