import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import type { Profile } from '../../desk/profile'
import { daysBetween } from '../../core'
import type { Draft } from '../../form'
import { formatTerm } from '../format'
import { filled, useDictionary } from '../words'
import { useDeskTexts } from './useDeskTexts'

/** Days from the valuation to the expiry of the desk's future, where both can be read. */
export function DaysLeft({ desk }: { desk: Profile }) {
  const { chrome } = useDictionary()
  const typed: Draft = deskOf(useDeskTexts(['venue', 'valuation', desk.future.expiry]), desk)
  const instant = (name: string) => deskFields.expiry.read(typed[name] ?? '')
  const [from, to] = [instant('valuation'), instant(desk.future.expiry)]
  if (from.state === 'problem' || to.state === 'problem') return null
  const days = daysBetween({ from: from.value, to: to.value })
  return <span className="field__hint">{filled(chrome.daysLeft, { days: formatTerm('daysToExpiry', days) })}</span>
}
