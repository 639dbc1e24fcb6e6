import { menu } from '../../calculators'
import type { Draft } from '../../form'
import { lessonIds, lessons } from '../../lessons'
import type { DraftStore } from '../../state'
import { keptOf, stepOfPanel } from './stepTexts'

/** Opens a step with the numbers of a link; false where the link names what is not there. What was passed stays passed. */
export async function openStep(link: { store: DraftStore; panel: string; draft: Draft }): Promise<boolean> {
  const { store, panel, draft } = link
  const all = await Promise.all(lessonIds.map((id) => lessons[id]()))
  const step = all.flatMap(({ steps }) => steps).find(({ id }) => id === stepOfPanel(panel))
  if (step === undefined) return false
  const { fields } = await menu[step.calculator].load()
  if (!Object.keys(draft).every((name) => Object.hasOwn(fields, name) || name === 'seed')) return false
  const { panels, replacePanels } = store.getState()
  const { passed, marks } = keptOf(panels[panel] ?? {})
  const own = { ...draft, ...(passed && { passed }), ...(marks !== undefined && { marks }) }
  replacePanels({ panels: { ...panels, [panel]: own }, panel, notice: 'link-opened' })
  return true
}
