import { decimal } from '../../core'
import type { Profile } from '../../desk/profile'
import { roundTripCosts } from '../../desk/roundTripCosts'
import { useDesk } from '../app/store'
import { formatNumber } from '../format'
import { Icon } from '../Icon'
import { useAfterwards } from '../loading/afterwards'
import { useCurrent } from '../panel/useCurrent'
import { filled, useDictionary } from '../words'

type FeesButtonProps = { desk: Profile; open: boolean; onToggle: () => void }

/** What all fees and slippage come to, how many terms were edited, and whether something in there is wrong. */
export function FeesButton({ desk, open, onToggle }: FeesButtonProps) {
  const { chrome } = useDictionary()
  const costs = useDesk((state) => roundTripCosts(state.desk, desk)?.toFixed() ?? null)
  const typed = useDesk((state) => state.desk)
  const there = useAfterwards()
  const troubled = useCurrent(
    ({ problems }) => Object.keys(problems).filter((name) => name in desk.fields && !desk.line.includes(name)).length,
  )
  const edited = there === null || desk.id !== 'inverse' ? 0 : there.editedTerms(typed).length
  const text =
    troubled > 0
      ? filled(chrome.toFix, { count: `${troubled}` })
      : filled(chrome.fees, { bp: costs === null ? '' : formatNumber({ value: decimal(costs), unit: 'number' }) })
  return (
    <button
      type="button"
      className={troubled > 0 ? 'button button--troubled' : 'button'}
      title={chrome.deskDetails}
      data-command="deskDetails"
      aria-expanded={open}
      onClick={onToggle}
    >
      <Icon name="settings" /> <span className="visually-hidden">{chrome.deskDetails}: </span>
      <span className="desk__text">
        {text}
        {edited > 0 && ` · ${filled(chrome.edited, { count: `${edited}` })}`}
      </span>
    </button>
  )
}
