import type { DraftStore } from '../../state'
import { part } from '../loading/part'
import { isCalculatorId, pageOf } from './view'

const links = part(() => import('./openLink'))

/**
 * Opens what a fragment asks for: a panel, or, by a reader that is fetched then, all that a link carries.
 * @throws where a file that this needs does not come
 */
export async function openAddress({ store, fragment }: { store: DraftStore; fragment: string }): Promise<void> {
  const { openPanel, setOpening } = store.getState()
  const panel = fragment.replace(/^#\/?/, '')
  if (panel === '') return
  if (isCalculatorId(panel) || pageOf(panel) !== null) {
    openPanel(panel)
    return
  }
  const opening = { address: fragment }
  setOpening(opening)
  try {
    const { openLink } = await links.fetch()
    await openLink({ store, opening })
  } catch (error) {
    // What was overtaken by another address is not missed.
    if (store.getState().opening === opening) throw error
  }
}
