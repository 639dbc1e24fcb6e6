import { useId, useState, type ReactNode } from 'react'
import type { Field, Problem } from '../../form'
import { useDictionary } from '../words'
import { ChoiceInput } from './ChoiceInput'
import { RowsInput } from './RowsInput'
import { TextInput } from './TextInput'
import { problemText } from './problemText'

export type FieldInputProps = {
  /** The field's name in its calculator. */
  name: string
  label: string
  field: Field<unknown>
  text: string
  /** A problem that only the whole question has, such as dates out of order. */
  outerProblem?: Problem | undefined
  onText: (text: string) => void
  /** Contracts in a lot, for stepping. */
  lotText?: string | undefined
  hint?: ReactNode
}

/** A question on screen: its label, its control by kind, and what is wrong with the text under it. */
export function FieldInput(props: FieldInputProps) {
  const { name, label, field, text, outerProblem, hint } = props
  const dictionary = useDictionary()
  const id = useId()
  const [focused, setFocused] = useState(false)
  const reading = field.read(text)
  const own = reading.state === 'problem' ? reading.problem : null
  const shown = own !== null && own.unfinished && focused ? null : (own ?? outerProblem ?? null)
  const message = shown === null ? null : problemText({ name, label, problem: shown, dictionary })
  const input = { ...props, id, invalid: message !== null, messageId: message === null ? undefined : `${id}-message` }
  return (
    <div
      className={`field field--${field.control.kind}`}
      data-field={name}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <div className="field__head">
        {field.control.kind === 'rows' ? (
          <span className="field__label" id={id}>
            {label}
          </span>
        ) : (
          <label className="field__label" htmlFor={id}>
            {label}
          </label>
        )}
        {hint}
      </div>
      <Control {...input} />
      {message !== null && (
        <p className="field__problem" id={`${id}-message`} role="alert">
          {message}
        </p>
      )}
    </div>
  )
}

export type ControlProps = FieldInputProps & { id: string; invalid: boolean; messageId: string | undefined }

function Control(props: ControlProps) {
  switch (props.field.control.kind) {
    case 'choice':
      return <ChoiceInput {...props} options={props.field.control.options} />
    case 'rows':
      return <RowsInput {...props} columns={props.field.control.columns} />
    case 'number':
    case 'instant':
    case 'name':
      return <TextInput {...props} control={props.field.control} />
  }
}
