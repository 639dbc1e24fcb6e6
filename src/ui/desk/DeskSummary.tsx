import type { Profile } from '../../desk/profile'
import { tidied, type Field } from '../../form'
import { useDesk } from '../app/store'
import { optionLabel } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { Icon } from '../Icon'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'

/** The desk bar in one line, for a small screen: as it stands, with a mark where something is wrong. */
export function DeskSummary({ desk, onOpen }: { desk: Profile; onOpen: () => void }) {
  const dictionary = useDictionary()
  const { chrome, vocabulary } = dictionary
  const { fields, future, start } = desk
  // What the panel reads goes with the stream that it follows.
  const said = { ...start, ...useDesk((state) => state.desk), ...useCurrent(({ draft }) => draft) }
  // Whatever is named here is a field of the desk, which a list by name cannot say.
  const text = (name: string) => tidied({ field: fields[name] as Field<unknown>, text: said[name] ?? '' })
  const troubled = useCurrent(({ problems }) => Object.keys(problems).some((name) => Object.hasOwn(fields, name)))
  return (
    <button
      type="button"
      className={troubled ? 'desk-summary desk-summary--troubled' : 'desk-summary'}
      onClick={onOpen}
    >
      <span className="visually-hidden">{chrome.desk}: </span>
      {fields['venue'] && <span>{optionLabel({ name: 'venue', option: text('venue'), dictionary })}</span>}
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
