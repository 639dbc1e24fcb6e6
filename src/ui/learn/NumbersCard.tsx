import type { Quantities } from '../../calculators/answer'
import type { Step } from '../../lessons/lesson'
import { FieldInput } from '../fields/FieldInput'
import { labelOf } from '../fields/labelOf'
import { SectionCard } from '../panel/SectionCard'
import { useDictionary } from '../words'
import type { Lived } from './lived'
import type { StepActs } from './useStepActs'
import type { LearnWords } from './words.en'

type NumbersProps = {
  words: LearnWords
  step: Step<string>
  lived: Lived
  acts: StepActs
  quantities: Quantities
}

/** The step's numbers, to be read and to be changed, and the figures that stand there from the start. */
export function NumbersCard({ words, step, lived, acts, quantities }: NumbersProps) {
  const dictionary = useDictionary()
  const { view, draft, outcome } = lived
  const problems = outcome.state === 'refused' ? outcome.problems : {}
  // A problem at a field that the step does not show would be said nowhere.
  const shown = [...new Set([...step.fields, ...Object.keys(problems)])].filter(
    (name) => name in view.calculator.fields,
  )
  return (
    <SectionCard section={{ title: words.numbers, terms: step.given ?? [] }} quantities={quantities}>
      <div className="fields">
        {shown.map((name) => {
          const field = view.calculator.fields[name]
          if (field === undefined) return null
          return (
            <FieldInput
              key={name}
              name={name}
              label={labelOf({ name, dictionary })}
              field={field}
              text={draft[name] ?? ''}
              lotText={draft['lotSize']}
              outerProblem={problems[name]}
              onText={(text) => acts.setText(name, text)}
            />
          )
        })}
      </div>
      {acts.typed && (
        <button type="button" className="button button--plain small" onClick={acts.ownNumbers}>
          {words.ownNumbers}
        </button>
      )}
    </SectionCard>
  )
}
