import { memo } from 'react'
import type { FieldGroup } from '../../calculators/calculator'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldInput } from '../fields/FieldInput'
import { labelOf } from '../fields/labelOf'
import { useDictionary } from '../words'
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
  const text = useCurrent(({ draft }) => draft[name]) ?? ''
  const problem = useCurrent(({ problems }) => problems[name])
  const setField = useDesk((state) => state.setField)
  const lotText = useDesk((state) => state.desk['lotSize']) ?? view.calculator.desk.start['lotSize'] ?? ''
  const field = view.calculator.fields[name]
  if (field === undefined) return null
  return (
    <FieldInput
      name={name}
      label={labelOf({ name, dictionary })}
      field={field}
      text={text}
      lotText={lotText}
      outerProblem={problem}
      onText={(typed) => setField({ scope: 'panel', panel: view.id, field: name, text: typed })}
    />
  )
})

/** The questions that drive a section, a table or a detail, drawn in it. */
export function FieldGroupsIn({ title, view }: { title: string; view: View }) {
  const { groups, layout } = view.calculator
  return groups
    .filter((group) => layout.groupsIn?.[group.title] === title)
    .map((group) => <FieldGroupView key={group.title} group={group} view={view} />)
}
