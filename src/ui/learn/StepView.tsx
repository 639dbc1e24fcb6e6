import { useMemo, useState } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { WorkingProvider } from '../panel/Figure'
import { FiguresProvider, stillFigures } from '../panel/figures'
import { useFormulas } from '../panel/useFormulas'
import { noSources } from '../../calculators/sources'
import { useLastAnswer } from '../panel/useLastAnswer'
import { AfterAnswer } from './AfterAnswer'
import type { OpenStep } from './openStep'
import { NumbersCard } from './NumbersCard'
import { OpenedCards } from './OpenedCards'
import { Passage } from './Passage'
import type { Path, PlacedStep } from './path'
import { QuestionCard } from './QuestionCard'
import { SeedProblem } from './SeedProblem'
import { StepColumns } from './StepColumns'
import { StepHead } from './StepHead'
import type { Arrival } from './useArrival'
import { useStepActs } from './useStepActs'

const none: Quantities = {}

type StepProps = { path: Path; placed: PlacedStep; openStep: OpenStep; arrival: Arrival }

/** A step: its text and question on one side, the live calculator with the step's numbers on the other. */
export function StepView({ path, placed, openStep, arrival }: StepProps) {
  const { step, lesson } = placed
  const { words } = path
  const acts = useStepActs(openStep)
  const answered = useLastAnswer({ ...openStep, sources: noSources, fromWorker: null })
  const quantities = answered?.answer.quantities ?? none
  const formulas = useFormulas({ calculator: openStep.view.calculator, answered })
  const isOpen = openStep.kept.opened !== undefined
  const [firstSeed] = useState(openStep.kept.seed)
  const [worked, setWorked] = useState<Term>(step.question.term)
  const working = useMemo(
    () => ({ open: setWorked, has: (term: Term) => isOpen && term in formulas }),
    [isOpen, formulas],
  )
  const figures = useMemo(() => stillFigures(quantities), [quantities])
  const say = (word: string) => lesson.wording[word] ?? word
  return (
    <FiguresProvider value={figures}>
      <WorkingProvider value={working}>
        <article className="lesson">
          <StepHead path={path} placed={placed} openStep={openStep} arrival={arrival} />
          <StepColumns
            parts={{
              text: (
                <>
                  <Paragraphs words={step.text} say={say} />
                  <SeedProblem words={words} problem={openStep.seedProblem} />
                </>
              ),
              numbers: <NumbersCard words={words} step={step} openStep={openStep} acts={acts} />,
              question: (
                <QuestionCard
                  key={openStep.kept.seed}
                  words={words}
                  placed={placed}
                  openStep={openStep}
                  acts={acts}
                  formulas={formulas}
                  first={openStep.kept.seed === firstSeed}
                />
              ),
              explanation: isOpen && <Paragraphs words={step.after} say={say} />,
              opened:
                isOpen && answered !== null ? (
                  <OpenedCards
                    words={words}
                    step={step}
                    openStep={openStep}
                    acts={acts}
                    answered={answered}
                    worked={worked}
                    stale={openStep.outcome.state === 'refused'}
                  />
                ) : (
                  <p className="lesson__closed muted">{words.closed}</p>
                ),
              onward: isOpen && <AfterAnswer path={path} placed={placed} openStep={openStep} acts={acts} />,
            }}
          />
        </article>
      </WorkingProvider>
    </FiguresProvider>
  )
}

function Paragraphs({ words, say }: { words: readonly string[]; say: (word: string) => string }) {
  return (
    <div className="lesson__text">
      {words.map((word) => (
        <p key={word}>
          <Passage text={say(word)} />
        </p>
      ))}
    </div>
  )
}
