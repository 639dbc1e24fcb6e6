import { useDesk } from '../app/store'
import type { Path } from './path'
import { keptOf, panelOfStep } from './stepTexts'

/** Which steps of the path have been passed. */
export function useProgress({ steps }: Path) {
  const panels = useDesk((state) => state.panels)
  const passed = new Set(
    steps.map(({ step }) => step.id).filter((id) => keptOf(panels[panelOfStep(id)] ?? {}).passed === 'yes'),
  )
  return { has: (id: string) => passed.has(id), done: passed.size, all: steps.length }
}
