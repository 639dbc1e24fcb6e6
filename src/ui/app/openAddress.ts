import type { DraftStore } from '../../state'
import { isCalculatorId, pageOf } from './view'

/** Opens what a fragment asks for: a panel, or, by a reader that is fetched then, all that a link carries. */
export async function openAddress({ store, fragment }: { store: DraftStore; fragment: string }): Promise<void> {
  const panel = fragment.replace(/^#/, '')
  if (panel === '') return
  if (isCalculatorId(panel) || pageOf(panel) !== null) {
    store.getState().openPanel(panel)
    return
  }
  const { openLink } = await import('./openLink')
  await openLink({ store, fragment })
}
