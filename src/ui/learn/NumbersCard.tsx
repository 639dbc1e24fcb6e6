import { useRef } from 'react'
import type { Step } from '../../lessons/lesson'
import { FieldList } from '../fields/FieldList'
import { SectionCard } from '../panel/SectionCard'
import type { OpenStep } from './openStep'
import { typedOf } from './stepTexts'
import type { StepActs } from './useStepActs'
import type { LearnWords } from './words.en'

type NumbersProps = {
  words: LearnWords
  step: Step<string>
  openStep: OpenStep
  acts: StepActs
}

/** The step's numbers, to be read and to be changed, and the figures that stand there from the start. */
export function NumbersCard({ words, step, openStep, acts }: NumbersProps) {
  const fields = useRef<HTMLDivElement>(null)
  const { view, draft, own, outcome } = openStep
  const problems = outcome.state === 'refused' ? outcome.problems : {}
  // A text typed where the step does not ask, by a link or a what-if, is not hidden; nor is a problem.
  const names = [...new Set([...step.fields, ...Object.keys(typedOf(own)), ...Object.keys(problems)])]
  const ownNumbers = () => {
    acts.ownNumbers()
    // The button goes with what it took back.
    fields.current?.querySelector<HTMLElement>('input, select')?.focus()
  }
  return (
    <SectionCard section={{ title: words.numbers, terms: step.given ?? [] }}>
      <div ref={fields}>
        <FieldList
          names={names.filter((name) => Object.hasOwn(view.calculator.fields, name))}
          fields={view.calculator.fields}
          draft={draft}
          problems={problems}
          lotText={draft['lotSize']}
          onText={acts.setText}
        />
      </div>
      {acts.typed && (
        <button type="button" className="button button--plain small" onClick={ownNumbers}>
          {words.ownNumbers}
        </button>
      )}
    </SectionCard>
  )
}
