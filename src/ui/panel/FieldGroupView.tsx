import { memo } from 'react'
import type { FieldGroup } from '../../calculators/calculator'
import { deskOf } from '../../desk/draftOf'
import { enteredKey, marketText } from '../../desk/entered'
import { followedText } from '../../desk/follow/follow'
import { textsOver } from '../../state'
import { useDesk, useDraftStore } from '../app/store'
import type { View } from '../app/view'
import { FieldInput } from '../fields/FieldInput'
import { FollowHint } from '../fields/FollowHint'
import { labelOf } from '../fields/labelOf'
import { useDictionary } from '../words'
import { isAsked } from './isAsked'
import { useCurrent } from './useCurrent'

/** A block of a panel's own questions. */
export function FieldGroupView({ group, view }: { group: FieldGroup<string, string>; view: View }) {
  return (
    <div className="fields">
      {group.fields.map((name) => (
        <PanelField key={name} name={name} view={view} />
      ))}
    </div>
  )
}

/** One of a panel's own questions, drawn again only when its own text or problem changes. */
const PanelField = memo(function PanelField({ name, view }: { name: string; view: View }) {
  const dictionary = useDictionary()
  const read = useCurrent(({ draft }) => draft[name]) ?? ''
  const problem = useCurrent(({ problems }) => problems[name])
  const store = useDraftStore()
  const { setField, fillIn } = store.getState()
  const typed = useDesk(({ panels }) => panels[view.id]?.[name])
  const lotText = useDesk((state) => state.desk['lotSize']) ?? view.calculator.desk.start['lotSize'] ?? ''
  const field = view.calculator.fields[name]
  const follow = view.calculator.follows[name]
  // A desk may have nothing to follow, such as no quotes.
  const followed = useDesk(({ desk }) => followedText(follow, deskOf(desk, view.calculator.desk)) !== null)
  // Prices are remembered with the market that they were entered for.
  const enteredHere = () =>
    view.calculator.market.includes(name)
      ? textsOver(
          { part: 'panels', sheet: view.id },
          { [enteredKey]: marketText(deskOf(store.getState().desk, view.calculator.desk)) },
        )
      : []
  if (field === undefined) return null
  return (
    <FieldInput
      name={name}
      label={labelOf({ name, dictionary })}
      field={field}
      text={typed ?? read}
      readAs={read}
      lotText={lotText}
      outerProblem={problem}
      onText={(next) => setField({ scope: 'panel', panel: view.id, field: name, text: next, also: enteredHere() })}
      hint={
        follow !== undefined &&
        followed && (
          <FollowHint of={follow.of} typed={typed !== undefined} onFollow={() => fillIn({ own: { [name]: null } })} />
        )
      }
    />
  )
})

/** The questions that drive a section, a table or a detail, drawn in it. */
export function FieldGroupsIn({ title, view }: { title: string; view: View }) {
  const { groups, layout } = view.calculator
  return groups
    .filter((group) => layout.groupsIn?.[group.title] === title)
    .map((group) => <AskedGroup key={group.title} group={group} view={view} />)
}

function AskedGroup({ group, view }: { group: FieldGroup<string, string>; view: View }) {
  return useCurrent((current) => isAsked(group, current)) && <FieldGroupView group={group} view={view} />
}
