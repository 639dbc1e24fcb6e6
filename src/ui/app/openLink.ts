import { menu } from '../../calculators'
import { splitDraft } from '../../desk/draftOf'
import type { DraftStore } from '../../state'
import { readLink } from '../../state/link'
import { part } from '../loading/part'
import { isCalculatorId, pageOf } from './view'

const steps = part(() => import('../learn/openStep'))

/** Opens what a fragment asks for: a panel, or a panel with every text of a link. A bad one leaves the desk as it was. */
export async function openLink({ store, fragment }: { store: DraftStore; fragment: string }): Promise<void> {
  const reading = readLink(fragment)
  const { panel: open, openPanel, fillIn, notify } = store.getState()
  // Told once: the address that could not be followed is not kept for the next reload.
  const complain = (notice: 'link-damaged' | 'link-unknown-panel') => {
    notify(notice)
    history.replaceState(null, '', `#${open}`)
  }
  if (reading.state === 'none') return
  if (reading.state === 'damaged') {
    complain('link-damaged')
    return
  }
  if (reading.state === 'link' && pageOf(reading.panel) === 'learn') {
    const { openStep } = await steps.fetch()
    if (await openStep({ store, ...reading })) history.replaceState(null, '', `#${reading.panel}`)
    else complain('link-damaged')
    return
  }
  if (!isCalculatorId(reading.panel)) {
    complain('link-unknown-panel')
    return
  }
  if (reading.state === 'panel') {
    openPanel(reading.panel)
    return
  }
  const calculator = await menu[reading.panel].load()
  const unknown = Object.keys(reading.draft).some((id) => !Object.hasOwn(calculator.fields, id))
  const missing = Object.keys(calculator.fields).some((id) => !(id in reading.draft))
  if (unknown || missing) {
    complain('link-damaged')
    return
  }
  fillIn({ panel: reading.panel, ...splitDraft({ calculator, draft: reading.draft }), notice: 'link-opened' })
  history.replaceState(null, '', `#${reading.panel}`)
}
