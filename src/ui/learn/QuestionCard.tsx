import { useRef } from 'react'
import type { Formulas } from '../../calculators/answer'
import { Figure } from '../panel/Figure'
import { AnswerForm } from './AnswerForm'
import type { OpenStep } from './openStep'
import { Passage } from './Passage'
import type { PlacedStep } from './path'
import type { StepActs } from './useStepActs'
import type { LearnWords } from './words.en'

type QuestionProps = {
  words: LearnWords
  placed: PlacedStep
  openStep: OpenStep
  acts: StepActs
  formulas: Formulas
  /** The question that stood there when the step was opened. */
  first: boolean
}

/**
 * The question, answered before the figure is shown: graded, with a hint for those who ask and the answer for those who
 * give up.
 */
export function QuestionCard({ words, placed: { step, lesson }, openStep, acts, formulas, first }: QuestionProps) {
  const { question } = step
  const { draft, kept, outcome } = openStep
  const result = useRef<HTMLParagraphElement>(null)
  const quantities = outcome.state === 'answered' ? outcome.answer.quantities : {}
  const wanted = quantities[question.term] ?? null
  const say = (word: string) => lesson.wording[word] ?? word
  const open = (how: 'right' | 'shown') => {
    acts.open(how)
    // The result is drawn where the form was.
    requestAnimationFrame(() => result.current?.focus())
  }
  return (
    <section className="card question" aria-label={words.question}>
      <h2 className="card__title">{words.question}</h2>
      {/* Without an answer its figures are no sentence. */}
      <p className="question__ask" hidden={outcome.state !== 'answered'}>
        <Passage text={say(question.askBySide?.[draft['side'] ?? ''] ?? question.ask)} />
      </p>
      {/* An answer that is a word, such as never, was shown. */}
      {wanted === null && kept.opened === undefined && <p className="field__problem">{words.unanswerable}</p>}
      {kept.opened !== undefined ? (
        <p className={`question__result question__result--${kept.opened}`} ref={result} tabIndex={-1}>
          {kept.opened === 'right' ? words.right : words.shown} <Figure term={question.term} />
          {kept.passed === undefined && <span className="muted small"> {words.notDone}</span>}
        </p>
      ) : (
        <AnswerForm
          words={words}
          question={question}
          say={say}
          quantities={quantities}
          formula={formulas[question.term]}
          wanted={wanted}
          text={kept.answer ?? ''}
          onText={acts.setAnswer}
          onMiss={acts.miss}
          onOpen={open}
          focused={!first}
        />
      )}
    </section>
  )
}
