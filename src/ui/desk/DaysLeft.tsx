import { deskFields } from '../../desk/deskFields'
import { deskStart } from '../../desk/deskStart'
import { daysBetween } from '../../core'
import { useDesk } from '../app/store'
import { formatTerm } from '../format'
import { filled, useDictionary } from '../words'

/** Days from the valuation to the expiry, where both can be read. */
export function DaysLeft() {
  const { chrome } = useDictionary()
  const from = deskFields.valuation.read(useDesk((state) => state.desk['valuation']) ?? deskStart.valuation)
  const to = deskFields.expiry.read(useDesk((state) => state.desk['expiry']) ?? deskStart.expiry)
  if (from.state === 'problem' || to.state === 'problem') return null
  const days = daysBetween({ from: from.value, to: to.value })
  return <span className="field__hint">{filled(chrome.daysLeft, { days: formatTerm('daysToExpiry', days) })}</span>
}
