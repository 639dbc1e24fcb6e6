import type { FieldGroup } from '../../calculators/calculator'
import { deskStart } from '../../desk/deskStart'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldList } from '../fields/FieldList'
import { useOutcome } from './useOutcome'

/** A block of a panel's own questions; nothing where the draft does not turn on them. */
export function FieldGroupView({ group, view }: { group: FieldGroup<string, string>; view: View }) {
  const { draft, problems } = useOutcome(view)
  const setField = useDesk((state) => state.setField)
  const lotText = useDesk((state) => state.desk['lotSize']) ?? deskStart.lotSize
  return (
    <FieldList
      names={group.fields}
      fields={view.calculator.fields}
      draft={draft}
      problems={problems}
      lotText={lotText}
      onText={(field, text) => setField({ scope: 'panel', panel: view.id, field, text })}
    />
  )
}

/** The questions that drive a section, a table or a detail, drawn in it. */
export function FieldGroupsIn({ title, view }: { title: string; view: View }) {
  const { groups, layout } = view.calculator
  return groups
    .filter((group) => layout.groupsIn?.[group.title] === title)
    .map((group) => <FieldGroupView key={group.title} group={group} view={view} />)
}
