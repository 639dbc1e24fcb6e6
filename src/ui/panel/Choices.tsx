import { memo, useId } from 'react'

// Its events come from its radio buttons alone.
const valueOf = (button: EventTarget) => (button as HTMLInputElement).value

type Option<Choice extends string> = { id: Choice; name: string }

/** One of a few views: native radio buttons in a row, so the arrow keys and the tab order are the browser's own. */
export function Choices<Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string
  choices: readonly Option<Choice>[]
  chosen: Choice
  onChoose: (choice: Choice) => void
}) {
  const group = useId()
  return (
    // What changes in the group is one of its buttons, whose value is a choice.
    <fieldset className="choices" onChange={({ target }) => onChoose(valueOf(target) as Choice)}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ id, name }) => (
        <OneChoice key={id} id={id} name={name} group={group} chosen={id === chosen} />
      ))}
    </fieldset>
  )
}

/**
 * Drawn again only where it changes itself: React writes name and type of every radio button that it draws, and the
 * browser sorts the group each time. The group hears what is chosen.
 */
const OneChoice = memo(function OneChoice(choice: { id: string; name: string; group: string; chosen: boolean }) {
  const { id, name, group, chosen } = choice
  return (
    <label className="choices__choice">
      <input type="radio" name={group} value={id} checked={chosen} readOnly />
      <span>{name}</span>
    </label>
  )
})
