import { deskFields, type DeskField as DeskFieldName } from '../../desk/deskFields'
import { deskStart } from '../../desk/deskStart'
import { venueIds } from '../../desk/venues'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldInput } from '../fields/FieldInput'
import { labelOf } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'
import { NowButton } from './NowButton'

const facts = part(() => import('../../desk/venueFacts'))

/** One question of the desk bar. Choosing a venue also types its terms. */
export function DeskField({ name, view }: { name: DeskFieldName; view: View }) {
  const dictionary = useDictionary()
  const text = useDesk((state) => state.desk[name]) ?? deskStart[name]
  const lotText = useDesk((state) => state.desk['lotSize']) ?? deskStart.lotSize
  const setField = useDesk((state) => state.setField)
  const fillIn = useDesk((state) => state.fillIn)
  const problem = useCurrent(({ problems }) => problems[name])
  const { act, failed } = useFetchedAct(facts)
  const setText = (next: string) => {
    const venue = name === 'venue' ? venueIds.find((id) => id === next) : undefined
    if (venue === undefined) setField({ scope: 'desk', panel: view.id, field: name, text: next })
    // One change: a contract is never half of one venue and half of another.
    else act(({ venueFacts }) => fillIn({ desk: { ...venueFacts(venue).terms, venue } }))
  }
  return (
    <>
      <FieldInput
        name={name}
        label={labelOf({ name, dictionary })}
        field={deskFields[name]}
        text={text}
        lotText={lotText}
        outerProblem={problem}
        onText={setText}
        hint={name === 'expiry' ? <DaysLeft /> : name === 'valuation' ? <NowButton onNow={setText} /> : null}
      />
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </>
  )
}
