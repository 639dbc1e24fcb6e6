import { deskStart } from '../../desk/deskStart'
import { useDesk } from '../app/store'
import { optionLabel } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { Icon } from '../Icon'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'

/** The desk bar in one line, for a small screen: as typed, with a mark where something is wrong. */
export function DeskSummary({ onOpen }: { onOpen: () => void }) {
  const dictionary = useDictionary()
  const { chrome, vocabulary } = dictionary
  const typed = useDesk((state) => state.desk)
  const text = (name: keyof typeof deskStart) => typed[name] ?? deskStart[name] ?? ''
  const troubled = useCurrent(({ problems }) => Object.keys(problems).some((name) => name in deskStart))
  return (
    <button
      type="button"
      className={troubled ? 'desk-summary desk-summary--troubled' : 'desk-summary'}
      onClick={onOpen}
    >
      <span className="visually-hidden">{chrome.desk}: </span>
      <span>{optionLabel({ name: 'venue', option: text('venue'), dictionary })}</span>
      <span>
        {vocabulary.labels.spotPrice} {text('spotPrice')}
      </span>
      <span>
        {text('symbol')} {text('futuresPrice')}
      </span>
      <DaysLeft />
      <span>
        {text('capitalUsd')} {vocabulary.units.usd}
      </span>
      <Icon name="more" />
    </button>
  )
}
