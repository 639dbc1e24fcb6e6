import type { Draft } from '../../form'
import { useDraftStore } from '../app/store'
import type { Lived } from './lived'
import { keptOf, typedOf, type Kept } from './stepTexts'

const seeds = 9999

/** A number for an exercise: chance enough that two readers rarely have the same. */
const anySeed = (): string => `${1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % seeds)}`

/** What stays of a step when its numbers are others. */
const lasting = ({ passed, marks }: Kept): Draft => ({
  ...(passed && { passed }),
  ...(marks !== undefined && { marks }),
})

/** Once the numbers are others, the figure shown is no answer of the reader's. */
const otherwise = (now: Draft): Draft => (now['opened'] === 'right' ? { opened: 'shown' } : {})

/** What a reader does with a step; each act leaves texts behind. */
export function useStepActs({ panel, own }: Lived) {
  const store = useDraftStore()
  /** The step's texts as they are to be, out of what they are when the act is done. */
  const keep = (next: (now: Draft) => Draft) => {
    const { panels, replacePanels } = store.getState()
    replacePanels({ panels: { ...panels, [panel]: next(panels[panel] ?? {}) } })
  }
  return {
    setAnswer: (text: string) => keep((now) => ({ ...now, answer: text })),
    setText: (field: string, text: string) => keep((now) => ({ ...now, [field]: text, ...otherwise(now) })),
    /** The step's own numbers with some of them changed; what the reader has opened stays open. */
    ownNumbers: (changed: Draft = {}) =>
      keep((now) => {
        const kept = Object.entries(keptOf(now)).filter(([name]) => name !== 'seed')
        return { ...Object.fromEntries(kept), ...changed, ...otherwise(now) }
      }),
    /** A new exercise: nothing typed, nothing opened. */
    fresh: () => keep((now) => ({ ...lasting(keptOf(now)), seed: anySeed() })),
    miss: () => keep((now) => ({ ...now, missed: 'yes' })),
    open: (how: NonNullable<Kept['opened']>) =>
      keep((now) => {
        const { missed, seed, marks = '' } = keptOf(now)
        const mark = how === 'right' && missed === undefined ? 'r' : 'w'
        return { ...now, opened: how, passed: 'yes', ...(seed !== undefined && { marks: `${marks}${mark}` }) }
      }),
    typed: Object.keys(typedOf(own)).length > 0 || own['seed'] !== undefined,
  }
}

export type StepActs = ReturnType<typeof useStepActs>
