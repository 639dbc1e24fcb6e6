import { useMemo } from 'react'
import { loadView } from '../app/view'
import { useDesk } from '../app/store'
import { WordingProvider } from '../panel/wording'
import { DictionaryProvider, useDictionary } from '../words'
import type { Path, PlacedStep } from './path'
import { StepView } from './StepView'
import { keptOf, panelOfStep, stepDraft, stepTexts } from './stepTexts'
import { useLoaded } from '../loading/useLoaded'
import { useTitle } from '../useTitle'
import { Waiting } from '../loading/Waiting'
import type { OpenStep } from './openStep'
import type { Arrival } from './useArrival'

type StepPageProps = {
  path: Path
  placed: PlacedStep
  arrival: Arrival
}

/** A step with its calculator, as soon as that is there. */
export function StepPage({ path, placed, arrival }: StepPageProps) {
  const { language } = useDictionary()
  const { step, lesson } = placed
  const {
    value: view,
    failed,
    retry,
  } = useLoaded(`${step.calculator} ${language}`, () => loadView({ id: step.calculator, language }))
  const panel = panelOfStep(step.id)
  const own = useDesk((state) => stepTexts(state, panel).own)
  const done = useDesk((state) => stepTexts(state, panel).done)
  const openStep = useMemo((): OpenStep | null => {
    if (view === null) return null
    const { draft, seedProblem } = stepDraft({ step, calculator: view.calculator, own })
    return { view, panel, own, kept: keptOf({ own, done }), draft, seedProblem, outcome: view.calculator.run(draft) }
  }, [view, step, panel, own, done])
  useTitle(lesson.wording[step.title] ?? '')
  if (openStep === null) return <Waiting failed={failed} onRetry={retry} />
  return (
    <DictionaryProvider value={openStep.view.dictionary}>
      <WordingProvider value={openStep.view.wording}>
        <StepView path={path} placed={placed} openStep={openStep} arrival={arrival} />
      </WordingProvider>
    </DictionaryProvider>
  )
}
