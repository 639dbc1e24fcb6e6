import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { Control } from '../../form'
import { afterwards } from '../loading/afterwards'
import { useDictionary } from '../words'
import type { ControlProps } from './fieldProps'

const instantLength = 16

/** A line of text: a number, an instant or a name, kept exactly as typed. Arrow keys step it, with Shift by ten. */
export function TextInput({
  id,
  text,
  shown,
  field,
  control,
  invalid,
  messageId,
  lotText,
  onText,
}: ControlProps & { control: Control }) {
  const { vocabulary } = useDictionary()
  // What steps may come after the press: it steps from what stands there by then, and the next one from its step.
  const standing = useRef(text)
  useLayoutEffect(() => {
    standing.current = text
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    afterwards.fetch().then(
      ({ steppedByKey }) => {
        standing.current = steppedByKey({ field, text: standing.current, lotText }, event)
        onText(standing.current)
      },
      // Without it a field is typed into.
      () => undefined,
    )
  }
  const numeric = control.kind === 'number'
  return (
    <div className="field__box">
      <input
        id={id}
        type="text"
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        size={control.kind === 'instant' ? instantLength : 8}
        className={numeric ? 'field__input field__input--number' : 'field__input'}
        value={shown}
        aria-labelledby={numeric ? `${id}-label ${id}-unit` : undefined}
        aria-invalid={invalid}
        aria-describedby={messageId}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {numeric && (
        <span id={`${id}-unit`} className="field__unit">
          {vocabulary.units[control.unit]}
        </span>
      )}
    </div>
  )
}
