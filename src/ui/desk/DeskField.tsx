import { deskFields, type DeskField as DeskFieldName } from '../../desk/deskFields'
import { deskStart } from '../../desk/deskStart'
import { deskOf } from '../../desk/draftOf'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldInput } from '../fields/FieldInput'
import { labelOf } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'
import { InstrumentSlot } from './InstrumentSlot'
import { NowButton } from './NowButton'
import { useDeskTyping } from './useDeskTyping'

/** One question of the desk bar. A venue and a contract bring their terms along. */
export function DeskField({ name, view }: { name: DeskFieldName; view: View }) {
  const dictionary = useDictionary()
  const text = useDesk((state) => state.desk[name]) ?? deskStart[name]
  const readAs = useDesk(({ desk }) => (name === 'expiry' ? deskOf(desk).expiry : undefined))
  const lotText = useDesk((state) => state.desk['lotSize']) ?? deskStart.lotSize
  const problem = useCurrent(({ problems }) => problems[name])
  const { type, failed } = useDeskTyping(view.id)
  const setText = (next: string) => type(name, next)
  return (
    <div className="desk__field">
      <FieldInput
        name={name}
        label={labelOf({ name, dictionary })}
        field={deskFields[name]}
        text={text}
        readAs={readAs}
        lotText={lotText}
        outerProblem={problem}
        onText={setText}
        hint={name === 'expiry' ? <DaysLeft /> : name === 'valuation' ? <NowButton onNow={setText} /> : null}
      />
      {(name === 'symbol' || name === 'futuresPrice') && <InstrumentSlot name={name} onText={setText} />}
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </div>
  )
}
