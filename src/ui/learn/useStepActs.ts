import type { Draft } from '../../form'
import type { Edit } from '../../state'
import { useDraftStore } from '../app/store'
import type { OpenStep } from './openStep'
import { keptOf, lasting, stepOfPanel, stepTexts, typedOf, withStepTexts, type Kept, type StepTexts } from './stepTexts'

const seeds = 9999

/** A number for an exercise: chance enough that two readers rarely have the same. */
const anySeed = (): string => `${1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % seeds)}`

/** Once the numbers change, the figure shown is not the reader's answer. */
const withOtherNumbers = (done: Draft): Draft => (done['opened'] === 'right' ? { ...done, opened: 'shown' } : done)

/** What a reader does with a step; each act leaves texts behind. */
export function useStepActs({ panel, own }: OpenStep) {
  const store = useDraftStore()
  const now = () => stepTexts(store.getState(), panel)
  /** The step's texts as they are to be, out of what they are when the act is done. */
  const replace = (next: (now: StepTexts) => StepTexts) => {
    const state = store.getState()
    state.change({ kind: 'replacing', texts: withStepTexts(state, { panel, ...next(now()) }) })
  }
  /** What the reader has now done beside what was done. */
  const note = (done: (now: StepTexts) => Draft) => {
    const state = store.getState()
    const { progress } = withStepTexts(state, { panel, own, done: { ...now().done, ...done(now()) } })
    state.change({ kind: 'noting', texts: { progress } })
  }
  return {
    setAnswer: (text: string) => store.getState().setField({ scope: 'panel', panel, field: 'answer', text }),
    setText: (field: string, text: string) => {
      const { opened = null } = withOtherNumbers(now().done)
      const wasOpened: Edit = { part: 'progress', sheet: stepOfPanel(panel) ?? '', field: 'opened', text: opened }
      store.getState().setField({ scope: 'panel', panel, field, text, also: [wasOpened] })
    },
    /** The step's own numbers with some of them changed; what the reader has opened stays open. */
    ownNumbers: (changed: Draft = {}) =>
      replace(({ own: { answer }, done }) => ({
        own: { ...(answer !== undefined && { answer }), ...changed },
        done: withOtherNumbers(done),
      })),
    /** A new exercise: nothing typed, nothing opened. */
    fresh: () => replace((texts) => ({ own: { seed: anySeed() }, done: lasting(keptOf(texts)) })),
    miss: () => note(() => ({ missed: 'yes' })),
    open: (how: NonNullable<Kept['opened']>) =>
      note((texts) => {
        const { missed, seed, marks = '' } = keptOf(texts)
        const mark = how === 'right' && missed === undefined ? 'r' : 'w'
        return {
          opened: how,
          // Being shown the answer is not giving it.
          ...(how === 'right' && { passed: 'yes' }),
          ...(seed !== undefined && { marks: `${marks}${mark}` }),
        }
      }),
    typed: Object.keys(typedOf(own)).length > 0 || own['seed'] !== undefined,
  }
}

export type StepActs = ReturnType<typeof useStepActs>
