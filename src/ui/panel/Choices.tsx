import { useId } from 'react'

/** One of a few views: native radio buttons in a row, so the arrow keys and the tab order are the browser's own. */
export function Choices<Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string
  choices: readonly { id: Choice; name: string }[]
  chosen: Choice
  onChoose: (choice: Choice) => void
}) {
  const group = useId()
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} className="choices__choice">
          <input type="radio" name={group} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
