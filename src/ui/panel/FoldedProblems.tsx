import type { View } from '../app/view'
import { labelOf } from '../fields/labelOf'
import { problemText } from '../fields/problemText'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { reveal } from './reveal'
import { useCurrent } from './useCurrent'
import { useFoldedFields } from './useFoldedFields'

/** Problems that stand at no field in sight, with the way there. */
export function FoldedProblems({ view }: { view: View }) {
  const dictionary = useDictionary()
  const late = useLateWords()
  const problems = useCurrent((current) => current.problems)
  const folded = useFoldedFields(problems)
  return folded.map((name) => {
    const problem = problems[name]
    const label = labelOf({ name, dictionary })
    if (problem === undefined) return null
    return (
      <li key={name} className="notices__problem">
        <Icon name="warning" /> {problemText({ name, label, problem, dictionary })}
        {name in view.calculator.fields && (
          <button type="button" className="button button--plain small" onClick={() => reveal(name)}>
            {filled(late.goTo, { name: label })}
          </button>
        )}
      </li>
    )
  })
}
