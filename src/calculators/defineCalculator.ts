import type { Follows } from '../desk/follow/follow'
import type { Draft, Fields } from '../form'
import { inverseDesk } from '../desk/inverseDesk'
import type { Answer, Quantities } from './answer'
import { attempt, attemptDraft, type Attempt } from './attempt'
import type { Calculator, Outcome } from './calculator'
import { closedAnswer, inputsOf } from './closedAnswer'
import type { Detail } from './details'
import type { Definition } from './definition'
import { rememberedDrafts } from './rememberedDrafts'
import { sharedShape } from './sharedShape'
import { noSources, sourcesRead, type Sources } from './sources'

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
  type Modelled = Attempt<{ model: Model; inputs: Quantities }>
  type Answered = { model: Attempt<Model>; outcome: Outcome }
  let last: Answer<Word> | null = null
  const answered = (modelled: Modelled): Answered => {
    if (modelled.state === 'refused') return { model: modelled, outcome: modelled }
    const { model, inputs } = modelled.value
    const answer = attempt(definition, () => closedAnswer(definition.answer(model), inputs))
    if (answer.state === 'refused') return { model: answer, outcome: answer }
    last = sharedShape(answer.value, last)
    return { model: { state: 'value', value: model }, outcome: { state: 'answered', answer: last } }
  }
  /** The model is computed at once, the answer when it is read for the first time. */
  const remembered = rememberedDrafts({
    fields: Object.keys(fields),
    compute: (draft, sources) => {
      const modelled = attemptDraft(definition, draft, (values) => ({
        model: definition.model(values, sources),
        inputs: inputsOf(fields, values),
      }))
      let known: Answered | null = null
      return () => (known ??= answered(modelled))
    },
  })
  const answeredDraft = (draft: Draft, sources: Sources) => remembered(draft, sourcesRead(sources, reads))()
  /**
   * A part of an answer, from the model that the answer was made from; `none` where there is no answer. What cannot be
   * asked was refused with the model: a part that refuses by itself is a fault, and is not hidden.
   */
  const partOf =
    <T>(compute: (model: Model) => T, none: T) =>
    (draft: Draft, sources = noSources): T => {
      const { model } = answeredDraft(draft, sources)
      return model.state === 'refused' ? none : compute(model.value)
    }
  /** A part whose code is fetched when it is shown. */
  const latePart =
    <T>(fetchPart: (() => Promise<(model: Model) => T>) | undefined, none: T) =>
    async () =>
      partOf((await fetchPart?.()) ?? (() => none), none)
  return {
    id,
    words,
    desk,
    fields,
    // Every key that is there has its expression: a definition leaves out the others.
    follows: (definition.follows ?? {}) as Follows,
    market,
    groups,
    layout,
    examples,
    reads,
    *prepare(draft, sources = noSources) {
      const { parts } = definition
      if (parts !== undefined) {
        const prepared = attemptDraft(definition, draft, (values) => parts(values, sources))
        if (prepared.state === 'value') yield* prepared.value
      }
      yield remembered(draft, sourcesRead(sources, reads))
    },
    run: (draft, sources = noSources) => answeredDraft(draft, sources).outcome,
    isLong: (draft, sources = noSources) => {
      const { long } = definition
      if (long === undefined) return false
      const isLong = attemptDraft(definition, draft, (values) => long(values, sources))
      return isLong.state === 'value' && isLong.value
    },
    formulas: latePart(definition.formulas, {}),
    breakEvens: latePart(definition.breakEvens, []),
    charts: latePart(definition.charts, []),
    jobs: jobs === undefined ? null : latePart(jobs, []),
    details: async () => {
      const makers = await definition.details?.()
      return ({ title, draft, sources = noSources }) => {
        const { outcome } = answeredDraft(draft, sources)
        if (outcome.state === 'refused' || !outcome.answer.details.includes(title)) return null
        // One of the titles of this very answer, which are words of the definition.
        const maker: ((model: Model) => Detail<Word>) | undefined = makers?.[title as Word]
        return maker === undefined ? null : partOf<Detail<Word> | null>(maker, null)(draft, sources)
      }
    },
  }
}
