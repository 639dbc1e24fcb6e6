import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import type { Profile } from '../../desk/profile'
import { daysBetween } from '../../core'
import type { DeskState } from '../../state'
import { useDesk } from '../app/store'
import { formatTerm } from '../format'
import { filled, useDictionary } from '../words'

/** Days from the valuation to the expiry of the desk's future, where both can be read. */
export function DaysLeft({ desk }: { desk: Profile }) {
  const { chrome } = useDictionary()
  // As texts: nothing is drawn again where another field changed.
  const text = (name: string) => (state: DeskState) => deskOf(state.desk, desk)[name] ?? ''
  const from = deskFields.expiry.read(useDesk(text('valuation')))
  const to = deskFields.expiry.read(useDesk(text(desk.future.expiry)))
  if (from.state === 'problem' || to.state === 'problem') return null
  const days = daysBetween({ from: from.value, to: to.value })
  return <span className="field__hint">{filled(chrome.daysLeft, { days: formatTerm('daysToExpiry', days) })}</span>
}
