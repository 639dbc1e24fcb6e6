import { useId, useRef, useState, type SyntheticEvent } from 'react'
import { factsOf } from '../../calculators/terms'
import { decimal, percentOf } from '../../core'
import { graded, type Grade } from '../../form/grading'
import { problemText } from '../fields/problemText'
import { Figure } from '../panel/Figure'
import { filled, useDictionary } from '../words'
import type { Lived } from './lived'
import { Passage } from './Passage'
import type { PlacedStep } from './path'
import type { StepActs } from './useStepActs'
import type { LearnWords } from './words.en'

const percentText = (part: string): string => `${percentOf({ rate: decimal(part) }).toFixed()}%`

/** A tolerance below this leaves no digit of a count of contracts open. */
const finest = '0.0001'

type QuestionProps = { words: LearnWords; placed: PlacedStep; lived: Lived; acts: StepActs }

/** The question, answered before the figure is shown: graded, with a hint for who asks and the answer for who gives up. */
export function QuestionCard({ words, placed: { step, lesson }, lived, acts }: QuestionProps) {
  const dictionary = useDictionary()
  const { question } = step
  const { kept, outcome } = lived
  const id = useId()
  const result = useRef<HTMLParagraphElement>(null)
  const [grade, setGrade] = useState<Grade | null>(null)
  const [hinted, setHinted] = useState(false)
  const quantities = outcome.state === 'answered' ? outcome.answer.quantities : {}
  const wanted = quantities[question.term] ?? null
  const say = (word: string) => lesson.wording[word] ?? word
  const { unit } = factsOf(question.term)
  const unitWord = dictionary.vocabulary.units[unit]
  const open = (how: 'right' | 'shown') => {
    acts.open(how)
    // The result is drawn where the form was.
    requestAnimationFrame(() => result.current?.focus())
  }
  const check = (event: SyntheticEvent) => {
    event.preventDefault()
    if (wanted === null) return
    const traps = question.traps?.map(({ term }) => quantities[term] ?? null) ?? []
    const asked = { wanted, inPercent: unit === 'rate', tolerance: question.tolerance, traps }
    const given = graded({ text: kept.answer ?? '', asked })
    setGrade(given)
    if (given.state === 'right') open('right')
    if (given.state === 'wrong') acts.miss()
  }
  return (
    <section className="card question" aria-label={words.question}>
      <h2 className="card__title">{words.question}</h2>
      <p className="question__ask">
        <Passage text={say(question.ask)} quantities={quantities} />
      </p>
      {wanted === null && <p className="field__problem">{words.unanswerable}</p>}
      {kept.opened !== undefined ? (
        <p className={`question__result question__result--${kept.opened}`} ref={result} tabIndex={-1} role="status">
          {kept.opened === 'right' ? words.right : words.shown} <Figure term={question.term} value={wanted} />
        </p>
      ) : (
        <form onSubmit={check} className="question__form">
          <label htmlFor={id} className="field__label">
            {words.answer} <span className="muted">{toleranceText(question.tolerance)}</span>
          </label>
          <div className="question__line">
            <span className="field__box">
              <input
                id={id}
                className="field__input field__input--number"
                inputMode="decimal"
                autoComplete="off"
                size={14}
                value={kept.answer ?? ''}
                aria-invalid={grade !== null}
                aria-describedby={`${id}-feedback`}
                onChange={(event) => {
                  acts.setText('answer', event.target.value)
                  setGrade(null)
                }}
              />
              <span className="field__unit">{unitWord}</span>
            </span>
            <button type="submit" className="button button--main" disabled={wanted === null}>
              {words.check}
            </button>
            <button type="button" className="button" aria-expanded={hinted} onClick={() => setHinted(!hinted)}>
              {words.hint}
            </button>
            <button type="button" className="button button--plain" onClick={() => open('shown')}>
              {words.showWorking}
            </button>
          </div>
          <p id={`${id}-feedback`} className="question__feedback" aria-live="polite">
            {grade !== null && feedback(grade)}
          </p>
          {hinted && (
            <p className="question__hint">
              <Passage text={say(question.hint)} quantities={quantities} />
            </p>
          )}
        </form>
      )}
    </section>
  )

  function toleranceText(tolerance: string): string {
    const exact = unit === 'contracts' && decimal(tolerance).lessThan(finest)
    return exact ? words.exactly : filled(words.within, { tolerance: percentText(tolerance) })
  }

  function feedback(given: Grade): string {
    if (given.state === 'unread')
      return problemText({ name: 'answer', label: words.answer, problem: given.problem, dictionary })
    if (given.state === 'right') return words.right
    const trap = given.trap === null ? undefined : question.traps?.[given.trap]
    if (trap !== undefined) return say(trap.hint)
    if (given.slip === 'sign') return words.slipSign
    if (given.slip === 'hundredth' && unit === 'rate') return words.slipHundredth
    if (given.slip === 'hundredfold' && unit === 'rate') return words.slipHundredfold
    return words.wrong
  }
}
