import { useId, useState } from 'react'
import { isLongText, tidied } from '../../form'
import { fetched } from '../loading/fetched'
import { useDictionary } from '../words'
import { ChoiceInput } from './ChoiceInput'
import type { ControlProps, FieldInputProps } from './fieldProps'
import { TextInput } from './TextInput'
import { problemText } from './problemText'

/** Typed tables, which not every panel has. */
export const RowsInput = fetched(() => import('./RowsInput'))

/** A question on screen: its label, its control by kind, and what is wrong with the text under it. */
export function FieldInput(props: FieldInputProps) {
  const { name, label, field, text, readAs = text, outerProblem, hint } = props
  const dictionary = useDictionary()
  const id = useId()
  const [focused, setFocused] = useState(false)
  const [edited, setEdited] = useState(false)
  const onText = (next: string) => {
    setEdited(true)
    props.onText(next)
  }
  // What is wrong with a long text is found by whoever reads it.
  const reading = isLongText(readAs) ? null : field.read(readAs)
  const own = reading?.state === 'problem' ? reading.problem : null
  const shownProblem = own?.unfinished === true && focused ? null : (own ?? outerProblem ?? null)
  const message = shownProblem === null ? null : problemText({ name, label, problem: shownProblem, dictionary })
  // Until somebody types, the field shows what it was understood as; what is kept stays as typed.
  const shown = edited ? text : tidied({ field, text: readAs })
  const input = {
    ...props,
    onText,
    shown,
    id,
    invalid: message !== null,
    messageId: message === null ? undefined : `${id}-message`,
  }
  // The label opens the glossary, F1 in the field does too: it is not in the way of Tab.
  const explain = { 'data-entry': name, tabIndex: -1, title: dictionary.chrome.explain }
  const word = { ...explain, children: label }
  const labelled = { htmlFor: id, id: `${id}-label` }
  return (
    <div
      className={`field field--${field.control.kind}`}
      data-field={name}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false)
        setEdited(false)
      }}
    >
      <div className="field__head">
        {field.control.kind === 'rows' ? <span id={id} {...word} /> : <label {...labelled} {...word} />}
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
