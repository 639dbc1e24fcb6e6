import type { Draft, Fields, Problems } from '../../form'
import { useDictionary } from '../words'
import { FieldInput } from './FieldInput'
import { labelOf } from './labelOf'

type FieldListProps = {
  names: readonly string[]
  fields: Fields
  draft: Draft
  problems: Problems
  /** Contracts in a lot, for stepping. */
  lotText: string | undefined
  onText: (field: string, text: string) => void
}

/** Some of a calculator's questions, beside each other. */
export function FieldList({ names, fields, draft, problems, lotText, onText }: FieldListProps) {
  const dictionary = useDictionary()
  return (
    <div className="fields">
      {names.map((name) => {
        const field = fields[name]
        if (field === undefined) return null
        return (
          <FieldInput
            key={name}
            name={name}
            label={labelOf({ name, dictionary })}
            field={field}
            text={draft[name] ?? ''}
            lotText={lotText}
            outerProblem={problems[name]}
            onText={(text) => onText(name, text)}
          />
        )
      })}
    </div>
  )
}
