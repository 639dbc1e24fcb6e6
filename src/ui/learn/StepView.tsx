import { useMemo, useState } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { WorkingProvider } from '../panel/Figure'
import { FiguresProvider, stillFigures } from '../panel/figures'
import { useFormulas } from '../panel/lateParts'
import { useLastAnswer } from '../panel/useLastAnswer'
import { problemText } from '../fields/problemText'
import { useDictionary, filled } from '../words'
import { AfterAnswer } from './AfterAnswer'
import type { Lived } from './lived'
import { NumbersCard } from './NumbersCard'
import { OpenedCards } from './OpenedCards'
import { Passage } from './Passage'
import type { Path, PlacedStep } from './path'
import { QuestionCard } from './QuestionCard'
import { StepHead } from './StepHead'
import type { Arrival } from './useArrival'
import { useStepActs } from './useStepActs'

const none: Quantities = {}

type StepProps = { path: Path; placed: PlacedStep; lived: Lived; arrival: Arrival }

/** A step: its text and question on one side, the live calculator with the step's numbers on the other. */
export function StepView({ path, placed, lived, arrival }: StepProps) {
  const dictionary = useDictionary()
  const { step, lesson } = placed
  const { words } = path
  const acts = useStepActs(lived)
  const answered = useLastAnswer({ ...lived, fromWorker: null })
  const quantities = answered?.answer.quantities ?? none
  const formulas = useFormulas({ calculator: lived.view.calculator, answered })
  const isOpen = lived.kept.opened !== undefined
  const [firstSeed] = useState(lived.kept.seed)
  const [asked, setAsked] = useState<Term>(step.question.term)
  const working = useMemo(
    () => ({ open: setAsked, has: (term: Term) => isOpen && term in formulas }),
    [isOpen, formulas],
  )
  const figures = useMemo(() => stillFigures(quantities), [quantities])
  const say = (word: string) => lesson.wording[word] ?? word
  return (
    <FiguresProvider value={figures}>
      <WorkingProvider value={working}>
        <article className="lesson">
          <StepHead path={path} placed={placed} lived={lived} arrival={arrival} />
          <div className="lesson__columns">
            <div className="lesson__read">
              <div className="lesson__text">
                {step.text.map((word) => (
                  <p key={word}>
                    <Passage text={say(word)} />
                  </p>
                ))}
              </div>
              {lived.seedProblem !== null && (
                <p className="notice notice--warning" role="alert">
                  {filled(words.badSeed, {
                    problem: problemText({
                      name: 'seed',
                      label: words.exercise,
                      problem: lived.seedProblem,
                      dictionary,
                    }),
                  })}
                </p>
              )}
              <QuestionCard
                key={lived.kept.seed}
                words={words}
                placed={placed}
                lived={lived}
                acts={acts}
                first={lived.kept.seed === firstSeed}
              />
              {isOpen && <AfterAnswer path={path} placed={placed} lived={lived} acts={acts} />}
            </div>
            <div className="lesson__live">
              <NumbersCard words={words} step={step} lived={lived} acts={acts} />
              {isOpen && answered !== null ? (
                <OpenedCards
                  words={words}
                  step={step}
                  lived={lived}
                  acts={acts}
                  answered={answered}
                  asked={asked}
                  stale={lived.outcome.state === 'refused'}
                />
              ) : (
                <p className="lesson__closed muted">{words.closed}</p>
              )}
            </div>
          </div>
        </article>
      </WorkingProvider>
    </FiguresProvider>
  )
}
