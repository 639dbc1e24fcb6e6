import type { DraftStore, Notice } from '../../state'
import { readLink } from '../../state/link'
import { part } from '../loading/part'
import { linkedPanel } from './linkedPanel'
import { isCalculatorId, pageOf } from './view'

const steps = part(() => import('../learn/linkedStep'))
const live = part(() => import('../live/openLinkedQuotes'))

/**
 * Opens what a fragment asks for: a panel, or a panel with every text of a link. A bad one leaves the desk as it was, and
 * so does one that was overtaken while its panel was being fetched: by another address, or by what was typed since.
 */
export async function openLink({ store, opening }: { store: DraftStore; opening: { address: string } }): Promise<void> {
  const reading = readLink(opening.address)
  const { desk, panels, openPanel, notify } = store.getState()
  // Told once: the address that was not followed is not kept for the next reload.
  const complain = (notice: Notice) => {
    notify(notice, notice === 'link-overtaken' ? opening : {})
    history.replaceState(history.state, '', `#${store.getState().panel}`)
  }
  if (reading.state === 'none') return
  if (reading.state === 'damaged' || reading.state === 'newer') {
    complain(`link-${reading.state}`)
    return
  }
  const { panel } = reading
  if (reading.state === 'panel') {
    if (isCalculatorId(panel) || pageOf(panel) !== null) openPanel(panel)
    else complain('link-unknown-panel')
    return
  }
  // What was quoted when it was copied is no field.
  const { quotes, ...draft } = reading.draft
  // Both before anything is changed: a link whose parts do not come is still there to be opened again.
  const [linked, quoted] = await Promise.all([
    pageOf(panel) === 'learn'
      ? steps.fetch().then(({ linkedStep }) => linkedStep(reading))
      : linkedPanel({ panel, draft }),
    quotes === undefined ? null : live.fetch(),
  ])
  const now = store.getState()
  if (now.opening !== opening) return
  if (now.desk !== desk || now.panels !== panels) complain('link-overtaken')
  else if (linked.state === 'refused') complain(linked.notice)
  else {
    now.change(linked.change(now), { notice: 'link-opened', details: linked.details })
    history.replaceState(history.state, '', `#${panel}`)
    if (quotes !== undefined && quoted?.openLinkedQuotes(quotes) === false) notify('link-damaged')
  }
}
