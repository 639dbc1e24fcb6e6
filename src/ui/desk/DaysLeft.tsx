import { deskFields } from '../../desk/deskFields'
import type { Profile } from '../../desk/profile'
import { daysBetween } from '../../core'
import { useDesk } from '../app/store'
import { formatTerm } from '../format'
import { filled, useDictionary } from '../words'

/** Days from the valuation to the expiry of the desk's future, where both can be read. */
export function DaysLeft({ desk: { future, start } }: { desk: Profile }) {
  const { chrome } = useDictionary()
  const typed = useDesk((state) => state.desk)
  const instant = (name: string) => deskFields.expiry.read(typed[name] ?? start[name] ?? '')
  const [from, to] = [instant('valuation'), instant(future.expiry)]
  if (from.state === 'problem' || to.state === 'problem') return null
  const days = daysBetween({ from: from.value, to: to.value })
  return <span className="field__hint">{filled(chrome.daysLeft, { days: formatTerm('daysToExpiry', days) })}</span>
}
