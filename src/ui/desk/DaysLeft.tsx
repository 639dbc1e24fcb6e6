import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import { daysBetween } from '../../core'
import { useDesk } from '../app/store'
import { formatTerm } from '../format'
import { filled, useDictionary } from '../words'

/** Days from the valuation to the expiry, where both can be read. */
export function DaysLeft() {
  const { chrome } = useDictionary()
  const desk = deskOf(useDesk((state) => state.desk))
  const from = deskFields.valuation.read(desk.valuation)
  const to = deskFields.expiry.read(desk.expiry)
  if (from.state === 'problem' || to.state === 'problem') return null
  const days = daysBetween({ from: from.value, to: to.value })
  return <span className="field__hint">{filled(chrome.daysLeft, { days: formatTerm('daysToExpiry', days) })}</span>
}
