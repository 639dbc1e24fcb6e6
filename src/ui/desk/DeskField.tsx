import { venueIds } from '../../desk/venues'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldInput } from '../fields/FieldInput'
import { labelOf } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'
import { NowButton } from './NowButton'
import { useVenueTerms } from './useVenueTerms'

/** One question of the desk bar. Choosing a venue also types its terms. */
export function DeskField({ name, view }: { name: string; view: View }) {
  const dictionary = useDictionary()
  const { desk } = view.calculator
  const text = useDesk((state) => state.desk[name]) ?? desk.start[name] ?? ''
  const lotText = useDesk((state) => state.desk['lotSize']) ?? desk.start['lotSize'] ?? ''
  const setField = useDesk((state) => state.setField)
  const problem = useCurrent(({ problems }) => problems[name])
  const { choose, failed } = useVenueTerms()
  const setText = (next: string) => {
    const venue = name === 'venue' ? venueIds.find((id) => id === next) : undefined
    if (venue === undefined) setField({ scope: 'desk', panel: view.id, field: name, text: next })
    else choose(venue)
  }
  const field = desk.fields[name]
  if (field === undefined) return null
  return (
    <>
      <FieldInput
        name={name}
        label={labelOf({ name, dictionary })}
        field={field}
        text={text}
        lotText={lotText}
        outerProblem={problem}
        onText={setText}
        hint={
          name === desk.future.expiry ? (
            <DaysLeft desk={desk} />
          ) : name === 'valuation' ? (
            <NowButton onNow={setText} />
          ) : null
        }
      />
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </>
  )
}
