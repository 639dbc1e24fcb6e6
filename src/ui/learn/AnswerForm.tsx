import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import type { Quantities } from '../../calculators/answer'
import { factsOf } from '../../vocabulary/terms'
import { isInPercent } from '../../vocabulary/units'
import type { Decimal } from '../../core'
import { graded, type Grade } from '../../form/grading'
import type { Question } from '../../lessons/lesson'
import { fetched } from '../loading/fetched'
import { useDictionary } from '../words'
import { feedbackText, toleranceText } from './feedbackText'
import { Passage } from './Passage'
import { trapValue } from './trapValue'
import type { LearnWords } from './words.en'

type FormProps = {
  words: LearnWords
  question: Question<string>
  say: (word: string) => string
  quantities: Quantities
  /** The figure asked for; null where these numbers have none. */
  wanted: Decimal | null
  /** How the figure is computed, where the calculator says. */
  formula: string | undefined
  text: string
  onText: (text: string) => void
  onMiss: () => void
  onOpen: (how: 'right' | 'shown') => void
  /** A new exercise is asked where the reader is. */
  focused: boolean
}

const LetterFormula = fetched(() => import('./LetterFormula'))

const hintsOf = ({ nudge }: Question<string>) => (nudge === undefined ? 1 : 2)

/** Where the answer is typed: checked, helped with a hint, or given up. */
export function AnswerForm({ words, question, say, quantities, wanted, formula, text, focused, ...acts }: FormProps) {
  const dictionary = useDictionary()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [given, setGiven] = useState<{ grade: Grade; wanted: Decimal; count: number } | null>(null)
  const [hints, setHints] = useState(0)
  const { unit } = factsOf(question.term)
  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])
  const check = (event: SyntheticEvent) => {
    event.preventDefault()
    if (wanted === null) return
    const traps = question.traps?.map((trap) => trapValue(trap, quantities)) ?? []
    const figure = { wanted, inPercent: isInPercent(unit), tolerance: question.tolerance, traps }
    const now = graded({ text, figure })
    setGiven({ grade: now, wanted, count: (given?.count ?? 0) + 1 })
    if (now.state === 'right') acts.onOpen('right')
    if (now.state === 'wrong') acts.onMiss()
  }
  // A verdict on other numbers than these does not count.
  const grade = wanted !== null && given?.wanted.eq(wanted) === true ? given.grade : null
  const feedback = grade === null ? '' : feedbackText(grade, { question, unit, words, say, dictionary })
  return (
    <form onSubmit={check} className="question__form">
      <label htmlFor={id} className="field__label">
        {words.answer} <span className="muted">{toleranceText({ tolerance: question.tolerance, unit, words })}</span>
      </label>
      <div className="question__line">
        <span className="field__box">
          <input
            id={id}
            ref={input}
            data-typed="answer"
            className="field__input field__input--number"
            inputMode="decimal"
            autoComplete="off"
            size={11}
            value={text}
            aria-invalid={grade !== null}
            aria-describedby={`${id}-feedback`}
            onChange={(event) => {
              acts.onText(event.target.value)
              setGiven(null)
            }}
          />
          <span className="field__unit">{dictionary.vocabulary.units[unit]}</span>
        </span>
        <button type="submit" className="button button--main" disabled={wanted === null}>
          {words.check}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={hints > 0}
          onClick={() => setHints(hints < hintsOf(question) ? hints + 1 : 0)}
        >
          {hints > 0 && hints < hintsOf(question) ? words.formulaHint : words.hint}
        </button>
        <button type="button" className="button button--plain" onClick={() => acts.onOpen('shown')}>
          {words.showWorking}
        </button>
      </div>
      <p id={`${id}-feedback`} className="question__feedback" aria-live="polite">
        {/* Announced again where it is the same as before. */}
        <span key={given?.count}>{feedback}</span>
      </p>
      {hints > 0 && question.nudge !== undefined && (
        <p className="question__hint">
          <Passage text={say(question.nudge)} />
        </p>
      )}
      {hints > 0 && hints === hintsOf(question) && (
        <div className="question__hint">
          <p>
            <Passage text={say(question.hint)} />
          </p>
          {formula !== undefined && <LetterFormula term={question.term} expression={formula} />}
        </div>
      )}
    </form>
  )
}
