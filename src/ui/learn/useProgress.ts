import { useDesk } from '../app/store'
import type { Path } from './path'
import { keptOf, panelOfStep, stepTexts } from './stepTexts'

/** Which steps of the path have been passed, and how the exercises went; optional ones are not counted. */
export function useProgress({ steps }: Path) {
  // One text, so that the page is drawn again only where another step was passed.
  const passed = useDesk((state) =>
    steps
      .map(({ step }) => step.id)
      .filter((id) => keptOf(stepTexts(state, panelOfStep(id))).passed === 'yes')
      .join(' '),
  )
  const marks = useDesk((state) =>
    steps.map(({ step }) => keptOf(stepTexts(state, panelOfStep(step.id))).marks ?? '').join(''),
  )
  const ids = new Set(passed.split(' ').filter((id) => id !== ''))
  const needed = steps.filter(({ step }) => step.optional !== true)
  const done = needed.filter(({ step }) => ids.has(step.id)).length
  return { has: (id: string) => ids.has(id), done, all: needed.length, marks }
}
