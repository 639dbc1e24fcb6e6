import type { View } from '../app/view'
import { labelOf } from '../fields/labelOf'
import { problemText } from '../fields/problemText'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'
import { reveal } from './reveal'
import { useCurrent } from './useCurrent'
import { useFoldedFields } from './useFoldedFields'
import { useSay } from './wording'

/** Warnings are red; what the figures only take for granted is not. */
const isWarning = (word: string): boolean => !word.startsWith('premise.')

/** What a careful reader should know of these numbers, and problems that stand at no field in sight, with the way there. */
export function Notices({ view }: { view: View }) {
  const say = useSay()
  const dictionary = useDictionary()
  const problems = useCurrent((current) => current.problems)
  const notices = useCurrent(({ answered }) => answered?.answer.notices)
  const folded = useFoldedFields(problems)
  const words = notices ?? []
  if (words.length === 0 && folded.length === 0) return null
  return (
    <ul className="notices">
      {folded.map((name) => {
        const problem = problems[name]
        const label = labelOf({ name, dictionary })
        if (problem === undefined) return null
        return (
          <li key={name} className="notices__problem">
            <Icon name="warning" /> {problemText({ name, label, problem, dictionary })}
            {name in view.calculator.fields && (
              <button type="button" className="button button--plain small" onClick={() => reveal(name)}>
                {filled(dictionary.chrome.goTo, { name: label })}
              </button>
            )}
          </li>
        )
      })}
      {words.filter(isWarning).map((word) => (
        <li key={word}>
          <Icon name="warning" /> {say(word)}
        </li>
      ))}
      {words
        .filter((word) => !isWarning(word))
        .map((word) => (
          <li key={word} className="notices__premise" children={say(word)} />
        ))}
    </ul>
  )
}
