import type { Draft } from '../../form'
import { Icon } from '../Icon'
import { filled } from '../words'
import type { OpenStep } from './openStep'
import type { Path, PlacedStep } from './path'
import { marksText } from './marksText'
import { linkedOf, panelOfStep } from './stepTexts'
import type { StepActs } from './useStepActs'

/** Whether the step's own numbers have been changed by these texts and no others. */
function isTyped(own: Draft, texts: Draft): boolean {
  const typed = linkedOf(own)
  const names = Object.keys(typed)
  return names.length === Object.keys(texts).length && names.every((name) => typed[name] === texts[name])
}

type AfterProps = { path: Path; placed: PlacedStep; openStep: OpenStep; acts: StepActs }

/** What follows an answer and its explanation: numbers to try, an exercise, and the next step. */
export function AfterAnswer({ path, placed, openStep, acts }: AfterProps) {
  const { words, steps } = path
  const { step, lesson } = placed
  const say = (word: string) => lesson.wording[word] ?? word
  const place = steps.indexOf(placed)
  const [before, after] = [steps[place - 1], steps[place + 1]]
  const { marks, seed } = openStep.kept
  return (
    <>
      <section className="lesson__tries" aria-label={words.tries}>
        <h2 className="card__title">{words.tries}</h2>
        <div className="lesson__buttons">
          {step.whatIfs.map(({ label, draft }) => (
            <button
              key={label}
              type="button"
              className="chip"
              aria-pressed={isTyped(openStep.own, draft)}
              onClick={() => acts.ownNumbers(draft)}
            >
              {say(label)}
            </button>
          ))}
        </div>
      </section>
      <section className="lesson__tries" aria-label={words.exercise}>
        <h2 className="card__title">{words.exercise}</h2>
        <div className="lesson__buttons">
          <button type="button" className="button" onClick={acts.fresh}>
            <Icon name="reset" /> {words.fresh}
          </button>
          <span className="muted">
            {seed === undefined ? words.exerciseText : filled(words.seed, { seed })}
            {marks !== undefined && ` · ${marksText(words, marks)}`}
          </span>
        </div>
      </section>
      <nav className="lesson__next">
        {before !== undefined && (
          <a className="button" href={`#${panelOfStep(before.step.id)}`}>
            {words.back}
          </a>
        )}
        <a className="button button--main" href={after === undefined ? '#learn' : `#${panelOfStep(after.step.id)}`}>
          {after === undefined ? words.finish : words.next}
        </a>
      </nav>
    </>
  )
}
