import type { DraftStore } from '../../state'
import { isCalculatorId, pageOf } from './view'

/** Opens what a fragment asks for: a panel, or, by a reader that is fetched then, all that a link carries. */
export async function openAddress({ store, fragment }: { store: DraftStore; fragment: string }): Promise<void> {
  const { openPanel, setOpening, notify } = store.getState()
  const panel = fragment.replace(/^#/, '')
  if (panel === '') return
  if (isCalculatorId(panel) || pageOf(panel) !== null) {
    openPanel(panel)
    return
  }
  const opening = { address: fragment }
  setOpening(opening)
  await import('./openLink')
    .then(({ openLink }) => openLink({ store, opening }))
    // A file did not come: the link is opened when it is tried again.
    .catch(() => {
      if (store.getState().opening === opening) notify('link-not-loaded', opening)
    })
}
