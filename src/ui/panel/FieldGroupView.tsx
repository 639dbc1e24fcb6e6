import type { FieldGroup } from '../../calculators/defineCalculator'
import { deskStart } from '../../calculators/deskStart'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { FieldInput } from '../fields/FieldInput'
import { labelOf } from '../fields/labelOf'
import { useDictionary } from '../words'
import { useOutcome } from './useOutcome'

/** A block of a panel's own questions. */
export function FieldGroupView({ group, view }: { group: FieldGroup<string, string>; view: View }) {
  const dictionary = useDictionary()
  const { draft, outcome } = useOutcome(view)
  const setField = useDesk((state) => state.setField)
  const lotText = useDesk((state) => state.desk['lotSize']) ?? deskStart.lotSize
  return (
    <div className="fields">
      {group.fields.map((name) => {
        const field = view.calculator.fields[name]
        if (field === undefined) return null
        return (
          <FieldInput
            key={name}
            name={name}
            label={labelOf({ name, dictionary })}
            field={field}
            text={draft[name] ?? ''}
            lotText={lotText}
            outerProblem={outcome.state === 'refused' ? outcome.problems[name] : undefined}
            onText={(text) => setField({ scope: 'panel', panel: view.id, field: name, text })}
          />
        )
      })}
    </div>
  )
}

/** The questions that drive a section or a table, drawn in it. */
export function FieldGroupsBeside({ title, view }: { title: string; view: View }) {
  return view.calculator.groups
    .filter(({ beside }) => beside === title)
    .map((group) => <FieldGroupView key={group.title} group={group} view={view} />)
}
