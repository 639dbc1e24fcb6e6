import type { Answer } from '../../calculators/answer'
import type { Problems } from '../../form'
import type { View } from '../app/view'
import { labelOf } from '../fields/labelOf'
import { problemText } from '../fields/problemText'
import { Icon } from '../Icon'
import { useDictionary } from '../words'
import { useSay } from './wording'

/** What a careful reader should know of these numbers, and problems that belong to no field on the page. */
export function Notices({ answer, problems, view }: { answer: Answer<string> | null; problems: Problems; view: View }) {
  const say = useSay()
  const dictionary = useDictionary()
  const homeless = Object.entries(problems).filter(([name]) => !(name in view.calculator.fields))
  const texts = [
    ...homeless.map(([name, problem]) =>
      problemText({ name, label: labelOf({ name, dictionary }), problem, dictionary }),
    ),
    ...(answer?.notices.map(say) ?? []),
  ]
  if (texts.length === 0) return null
  return (
    <ul className="notices">
      {texts.map((text) => (
        <li key={text}>
          <Icon name="warning" /> {text}
        </li>
      ))}
    </ul>
  )
}
