import { deskStart } from '../../desk/deskStart'
import { editedTerms } from '../../desk/editedTerms'
import { venueFacts } from '../../desk/venueFacts'
import { venueNamed } from '../../desk/venues'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { labelOf, optionLabel } from '../fields/labelOf'
import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { useDeskTyping } from './useDeskTyping'

/** How fresh a venue's terms are, which have a day of their own, which were edited since, and which the venue did not confirm. */
export function VenueFacts({ view }: { view: View }) {
  const dictionary = useDictionary()
  const late = useLateWords()
  const { type } = useDeskTyping(view.id)
  const desk = useDesk((state) => state.desk)
  const chosen = desk['venue'] ?? deskStart.venue
  const venue = venueNamed(chosen)
  if (venue === undefined) return null
  const { asOf, dates = {}, unconfirmed = [] } = venueFacts(venue)
  const edited = editedTerms(desk)
  const named = (names: readonly string[]) => names.map((name) => labelOf({ name, dictionary })).join(', ')
  return (
    <p className="desk__facts">
      {optionLabel({ name: 'venue', option: venue, dictionary })}, {filled(late.asOf, { date: asOf })}
      {Object.entries(dates).map(([name, date]) => ` · ${named([name])}: ${date}`)}
      {edited.length > 0 && ` · ${late.edited}: ${named(edited)}`}
      {edited.length > 0 && (
        <>
          {' '}
          <button type="button" className="field__hint--button" onClick={() => type('venue', venue)}>
            {late.restore}
          </button>
        </>
      )}
      {unconfirmed.length > 0 && ` · ${late.unconfirmed}: ${named(unconfirmed)}`}
    </p>
  )
}
