import { deskOf } from '../../desk/draftOf'
import { followedFields } from '../../desk/streamKey'
import { Streamed, useIsFollowing } from '../live/streamed'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldInput } from '../fields/FieldInput'
import { labelOf } from '../fields/labelOf'
import { useCurrent } from '../panel/useCurrent'
import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'
import { DaysLeft } from './DaysLeft'
import { InstrumentSlot } from './InstrumentSlot'
import { useDeskTyping } from './useDeskTyping'

/** One question of the desk bar. A venue and a contract bring their terms along. */
export function DeskField({ name, view }: { name: string; view: View }) {
  const dictionary = useDictionary()
  const { desk } = view.calculator
  const text = useDesk((state) => state.desk[name]) ?? desk.start[name] ?? ''
  const isFollowing = useIsFollowing()
  const mayFollow = isFollowing && followedFields.some((one) => one === name)
  const Input = mayFollow ? Streamed : FieldInput
  const readAs = useDesk((state) => (name === 'expiry' ? deskOf(state.desk).expiry : undefined))
  const lotText = useDesk((state) => state.desk['lotSize']) ?? desk.start['lotSize'] ?? ''
  const problem = useCurrent(({ problems }) => problems[name])
  const { type, failed } = useDeskTyping(view.id)
  const setText = (next: string) => type(name, next)
  const field = desk.fields[name]
  if (field === undefined) return null
  return (
    <div className="desk__field">
      <Input
        name={name}
        label={labelOf({ name, dictionary })}
        field={field}
        text={text}
        readAs={readAs}
        lotText={lotText}
        outerProblem={problem}
        onText={setText}
        hint={
          name === desk.future.expiry ? (
            <DaysLeft desk={desk} />
          ) : name === 'valuation' ? (
            <InstrumentSlot name={name} onText={setText} />
          ) : null
        }
      />
      {(name === 'symbol' || name === 'futuresPrice') && <InstrumentSlot name={name} onText={setText} />}
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </div>
  )
}
