import type { FieldGroup } from '../../calculators/defineCalculator'
import { deskStart } from '../../desk/deskStart'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldList } from '../fields/FieldList'
import { useOutcome } from './useOutcome'

/** A block of a panel's own questions. */
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

/** The questions that drive a section or a table, drawn in it. */
export function FieldGroupsBeside({ title, view }: { title: string; view: View }) {
  return view.calculator.groups
    .filter(({ beside }) => beside === title)
    .map((group) => <FieldGroupView key={group.title} group={group} view={view} />)
}
