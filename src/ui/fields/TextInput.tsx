import type { KeyboardEvent } from 'react'
import { readNumber, type Control } from '../../form'
import { afterwards } from '../loading/afterwards'
import { useDictionary } from '../words'
import type { ControlProps } from './fieldProps'

const instantLength = 16
const leap = 10

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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const by = (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? leap : 1)
    const lot = readNumber(lotText ?? '')
    afterwards.fetch().then(
      ({ stepped }) => onText(stepped({ field, text }, { by, lot: lot.state === 'value' ? lot.value : undefined })),
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
