import type { Draft } from '../../form'
import { useDesk } from '../app/store'
import type { Lived } from './lived'
import { keptOf, typedOf, type Kept } from './stepTexts'

const seeds = 9999

/** A number for an exercise: chance enough that two readers rarely have the same. */
const anySeed = (): string => `${1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % seeds)}`

/** What a reader does with a step; each act leaves texts behind. */
export function useStepActs({ panel, own }: Lived) {
  const panels = useDesk((state) => state.panels)
  const setField = useDesk((state) => state.setField)
  const replacePanels = useDesk((state) => state.replacePanels)
  const keep = (next: Draft) => replacePanels({ panels: { ...panels, [panel]: next } })
  const { passed, marks, missed, seed } = keptOf(own)
  const lasting = { ...(passed && { passed }), ...(marks !== undefined && { marks }) }
  return {
    setText: (field: string, text: string) => setField({ scope: 'panel', panel, field, text }),
    type: (draft: Draft) => keep({ ...own, ...draft }),
    /** The step's own numbers again; what the reader has opened stays open. */
    ownNumbers: () => keep(Object.fromEntries(Object.entries(keptOf(own)).filter(([name]) => name !== 'seed'))),
    /** A new exercise: nothing typed, nothing opened. */
    fresh: () => keep({ ...lasting, seed: anySeed() }),
    miss: () => keep({ ...own, missed: `${missed ?? ''}x` }),
    open: (how: NonNullable<Kept['opened']>) => {
      const mark = how === 'right' && missed === undefined ? 'r' : 'w'
      const marked = seed === undefined ? {} : { marks: `${marks ?? ''}${mark}` }
      keep({ ...own, opened: how, passed: 'yes', ...marked })
    },
    typed: Object.keys(typedOf(own)).length > 0 || seed !== undefined,
  }
}

export type StepActs = ReturnType<typeof useStepActs>
