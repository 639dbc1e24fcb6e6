import { useSyncExternalStore } from 'react'
import type { Profile } from '../../desk/profile'
import { tidied } from '../../form'
import { useDesk } from '../app/store'
import { optionLabel } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { Icon } from '../Icon'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'

/** The desk bar in one line, for a small screen: as typed, with what it follows, and a mark where something is wrong. */
export function DeskSummary({ profile, onOpen }: { profile: Profile; onOpen: () => void }) {
  const dictionary = useDictionary()
  const { chrome, vocabulary } = dictionary
  const typed = useDesk((state) => state.desk)
  const { fields, future, start } = profile
  const now = () => sourcesOfPage.streamed(typed)
  const desk = useSyncExternalStore(sourcesOfPage.subscribe, now, now)
  const shown = (name: string) => {
    const [field, text] = [fields[name], desk[name] ?? start[name] ?? '']
    return field === undefined ? text : tidied({ field, text })
  }
  const troubled = useCurrent(({ problems }) => Object.keys(problems).some((name) => Object.hasOwn(fields, name)))
  return (
    <button
      type="button"
      className={troubled ? 'desk-summary desk-summary--troubled' : 'desk-summary'}
      onClick={onOpen}
    >
      <span className="visually-hidden">{chrome.desk}: </span>
      {Object.hasOwn(fields, 'venue') && (
        <span>{optionLabel({ name: 'venue', option: shown('venue'), dictionary })}</span>
      )}
      <span>
        {vocabulary.labels.spotPrice} {shown('spotPrice')}
      </span>
      <span>
        {shown(future.symbol)} {shown(future.price)}
      </span>
      <DaysLeft desk={profile} />
      <span>
        {shown('capitalUsd')} {vocabulary.units.usd}
      </span>
      <Icon name="more" />
    </button>
  )
}
