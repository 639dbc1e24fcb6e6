import { deskStart } from '../../desk/deskStart'
import { venueFacts } from '../../desk/venueFacts'
import { venueIds } from '../../desk/venues'
import { useDesk } from '../app/store'
import { labelOf, optionLabel } from '../fields/labelOf'
import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'

/** How fresh a venue's terms are, which have a day of their own, which were edited since, and which the venue did not confirm. */
export function VenueFacts() {
  const dictionary = useDictionary()
  const late = useLateWords()
  const desk = useDesk((state) => state.desk)
  const chosen = desk['venue'] ?? deskStart.venue
  const venue = venueIds.find((id) => id === chosen)
  if (venue === undefined) return null
  const { asOf, terms, dates = {}, unconfirmed = [] } = venueFacts(venue)
  const start: Readonly<Record<string, string>> = deskStart
  const edited = Object.entries(terms).filter(([name, text]) => (desk[name] ?? start[name]) !== text)
  const named = (names: readonly string[]) => names.map((name) => labelOf({ name, dictionary })).join(', ')
  return (
    <p className="desk__facts">
      {optionLabel({ name: 'venue', option: venue, dictionary })}, {filled(late.asOf, { date: asOf })}
      {Object.entries(dates).map(([name, date]) => ` · ${named([name])}: ${date}`)}
      {edited.length > 0 && ` · ${late.edited}: ${named(edited.map(([name]) => name))}`}
      {unconfirmed.length > 0 && ` · ${late.unconfirmed}: ${named(unconfirmed)}`}
    </p>
  )
}
