import { useDictionary } from '../words'
import type { ControlProps } from './fieldProps'
import { optionLabel } from './labelOf'

/** One of a few words, in the browser's own list. */
export function ChoiceInput({
  id,
  name,
  text,
  invalid,
  messageId,
  onText,
  options,
}: ControlProps & { options: readonly string[] }) {
  const dictionary = useDictionary()
  const known = options.includes(text)
  return (
    <div className="field__box">
      <select
        id={id}
        className="field__input field__input--select"
        value={text}
        aria-invalid={invalid}
        aria-describedby={messageId}
        onChange={(event) => onText(event.target.value)}
      >
        {!known && <option value={text}>{text}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {optionLabel({ name, option, dictionary })}
          </option>
        ))}
      </select>
    </div>
  )
}
