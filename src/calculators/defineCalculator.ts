import { DomainError, type Decimal } from '../core'
import type { Follows } from '../desk/follow'
import { readDraft, type Draft, type Fields, type Values } from '../form'
import { inverseDesk } from '../desk/inverseDesk'
import type { Term } from '../vocabulary/terms'
import type { Answer, Quantities } from './answer'
import { blamedField } from './blame'
import type { Calculator, Outcome } from './calculator'
import type { Detail } from './details'
import type { DefinedAnswer, Definition } from './definition'
import { rememberedDrafts } from './rememberedDrafts'
import { sharedShape } from './sharedShape'
import { noSources, sourcesRead, type Sources } from './sources'

type Refused = Extract<Outcome, { state: 'refused' }>
type Made<T> = { state: 'made'; made: T } | Refused

/** Closes a typed definition into a plain calculator. */
export function defineCalculator<F extends Fields, Model, Word extends string>(
  definition: Definition<F, Model, Word>,
): Calculator {
  const {
    id,
    words,
    desk = inverseDesk,
    fields,
    groups = [],
    market = [],
    layout,
    examples,
    reads = [],
    jobs,
  } = definition
  // Every key that is there has its expression: a definition leaves out the others.
  const follows = (definition.follows ?? {}) as Follows
  let last: Answer<Word> | null = null
  const remembered = rememberedDrafts({
    fields: Object.keys(fields),
    make: (draft, sources) => {
      const half = made(definition, { draft, sources }, (values) => ({
        model: definition.model(values, sources),
        inputs: inputsOf(fields, values),
      }))
      let whole: Whole | null = null
      return () => (whole ??= answeredFrom(half))
    },
  })
  type Whole = { model: Made<Model>; outcome: Outcome }
  const answeredFrom = (half: Made<{ model: Model; inputs: Quantities }>): Whole => {
    if (half.state === 'refused') return { model: half, outcome: half }
    const { model, inputs } = half.made
    const answered = refusing(definition, () => closedAnswer(definition.answer(model), inputs))
    if (answered.state === 'refused') return { model: answered, outcome: answered }
    last = sharedShape(answered.made, last)
    return { model: { state: 'made', made: model }, outcome: { state: 'answered', answer: last } }
  }
  const modelled = (draft: Draft, sources: Sources) => remembered(draft, sourcesRead(sources, reads))()
  /**
   * A part of an answer, from the model that the answer was made from; `none` where there is no answer. What cannot be
   * asked was refused with the model: a part that refuses by itself is a fault, and is not hidden.
   */
  const partOf = <T>({ draft, sources, none }: DraftAndSources & { none: T }, make: (model: Model) => T): T => {
    const { model } = modelled(draft, sources)
    return model.state === 'refused' ? none : make(model.made)
  }
  return {
    id,
    words,
    desk,
    fields,
    follows,
    market,
    groups,
    layout,
    examples,
    reads,
    *prepare(draft, sources = noSources) {
      const { parts } = definition
      if (parts !== undefined) {
        const read = made(definition, { draft, sources }, (values) => parts(values, sources))
        if (read.state === 'made') yield* read.made
      }
      yield remembered(draft, sourcesRead(sources, reads))
    },
    run: (draft, sources = noSources) => modelled(draft, sources).outcome,
    isLong: (draft, sources = noSources) => {
      const { long } = definition
      if (long === undefined) return false
      const said = made(definition, { draft, sources }, (values) => long(values, sources))
      return said.state === 'made' && said.made
    },
    formulas: async () => {
      const formulasOf = await definition.formulas?.()
      return (draft, sources = noSources) => partOf({ draft, sources, none: {} }, (model) => formulasOf?.(model) ?? {})
    },
    breakEvens: async () => {
      const breakEvensOf = await definition.breakEvens?.()
      return (draft, sources = noSources) =>
        partOf({ draft, sources, none: [] }, (model) => breakEvensOf?.(model) ?? [])
    },
    charts: async () => {
      const chartsOf = await definition.charts?.()
      return (draft, sources = noSources) => partOf({ draft, sources, none: [] }, (model) => chartsOf?.(model) ?? [])
    },
    jobs:
      jobs === undefined
        ? null
        : async () => {
            const jobsOf = await jobs()
            return (draft, sources = noSources) => partOf({ draft, sources, none: [] }, jobsOf)
          },
    details: async () => {
      const makers = await definition.details?.()
      return ({ title, draft, sources = noSources }) => {
        const { outcome } = modelled(draft, sources)
        if (outcome.state === 'refused' || !outcome.answer.details.includes(title)) return null
        // One of the titles of this very answer, which are words of the definition.
        const maker: ((model: Model) => Detail<Word>) | undefined = makers?.[title as Word]
        return maker === undefined ? null : partOf({ draft, sources, none: null }, maker)
      }
    },
  }
}

type DraftAndSources = { draft: Draft; sources: Sources }

/** What is made of a draft's values, or the problems that keep it from being made. */
function made<F extends Fields, Model, Word extends string, T>(
  definition: Definition<F, Model, Word>,
  { draft }: DraftAndSources,
  make: (values: Values<F>) => T,
): Made<T> {
  const reading = readDraft({ fields: definition.fields, draft })
  if (reading.state === 'values') return refusing(definition, () => make(reading.values))
  const unfinished = Object.values(reading.problems).some((problem) => problem.unfinished)
  return { state: 'refused', problems: reading.problems, unfinished }
}

/** The one place where an impossible question is caught and becomes a problem at the field that asked it. */
function refusing<F extends Fields, Model, Word extends string, T>(
  definition: Definition<F, Model, Word>,
  make: () => T,
): Made<T> {
  try {
    return { state: 'made', made: make() }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { state: 'refused', problems: blamedField(error, definition), unfinished: false }
  }
}

/** The typed numbers are quantities under their fields' names: formulas refer to them. */
function inputsOf<F extends Fields>(fields: F, values: Values<F>): Quantities {
  const numbers = Object.keys(fields).filter((id) => fields[id]?.control.kind === 'number')
  // A field whose control is a number reads a Decimal, and a test holds that its name is a term.
  return Object.fromEntries(numbers.map((id) => [id, values[id] as Decimal])) satisfies Partial<Record<Term, Decimal>>
}

function closedAnswer<Word extends string>(
  { quantities, tables = [], details = [], notices, ...stated }: DefinedAnswer<Word>,
  inputs: Quantities,
): Answer<Word> {
  return {
    ...stated,
    tables,
    details,
    quantities: { ...inputs, ...quantities },
    // The keys of a record by words, which Object.entries widens to texts.
    notices: Object.entries(notices ?? {}).flatMap(([word, holds]) => (holds === true ? [word as Word] : [])),
  }
}
