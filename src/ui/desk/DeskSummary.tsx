import type { Profile } from '../../desk/profile'
import { useDesk } from '../app/store'
import { optionLabel } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { Icon } from '../Icon'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'

/** The desk bar in one line, for a small screen: as typed, with a mark where something is wrong. */
export function DeskSummary({ desk, onOpen }: { desk: Profile; onOpen: () => void }) {
  const dictionary = useDictionary()
  const { chrome, vocabulary } = dictionary
  const typed = useDesk((state) => state.desk)
  const { fields, future, start } = desk
  const text = (name: string) => typed[name] ?? start[name] ?? ''
  const troubled = useCurrent(({ problems }) => Object.keys(problems).some((name) => Object.hasOwn(fields, name)))
  return (
    <button
      type="button"
      className={troubled ? 'desk-summary desk-summary--troubled' : 'desk-summary'}
      onClick={onOpen}
    >
      <span className="visually-hidden">{chrome.desk}: </span>
      {Object.hasOwn(fields, 'venue') && (
        <span>{optionLabel({ name: 'venue', option: text('venue'), dictionary })}</span>
      )}
      <span>
        {vocabulary.labels.spotPrice} {text('spotPrice')}
      </span>
      <span>
        {text(future.symbol)} {text(future.price)}
      </span>
      <DaysLeft desk={desk} />
      <span>
        {text('capitalUsd')} {vocabulary.units.usd}
      </span>
      <Icon name="more" />
    </button>
  )
}
