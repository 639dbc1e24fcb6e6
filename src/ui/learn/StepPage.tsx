import { useEffect, useMemo } from 'react'
import { loadView } from '../app/view'
import { useDesk } from '../app/store'
import { WordingProvider } from '../panel/wording'
import { DictionaryProvider, useDictionary } from '../words'
import type { Path, PlacedStep } from './path'
import { StepView } from './StepView'
import { keptOf, panelOfStep, stepDraft } from './stepTexts'
import { useLoaded } from './useLoaded'
import { Waiting } from './Waiting'
import type { Lived } from './lived'

const nothingTyped = {}

type StepPageProps = {
  path: Path
  placed: PlacedStep
  /** The reader came from another step: the new one begins at its head. */
  moved: boolean
}

/** A step with its calculator, as soon as that is there. */
export function StepPage({ path, placed, moved }: StepPageProps) {
  const { language, chrome } = useDictionary()
  const { step, lesson } = placed
  const title = lesson.wording[step.title] ?? ''
  const {
    value: view,
    failed,
    retry,
  } = useLoaded(`${step.calculator} ${language}`, () => loadView({ id: step.calculator, language }))
  const panel = panelOfStep(step.id)
  const own = useDesk((state) => state.panels[panel]) ?? nothingTyped
  const lived = useMemo((): Lived | null => {
    if (view === null) return null
    const { draft, seedProblem } = stepDraft({ step, calculator: view.calculator, own })
    return { view, panel, own, kept: keptOf(own), draft, seedProblem, outcome: view.calculator.run(draft) }
  }, [view, step, panel, own])
  useEffect(() => {
    document.title = `${title} · ${chrome.product}`
  }, [title, chrome])
  if (lived === null) return <Waiting failed={failed} onRetry={retry} />
  return (
    <DictionaryProvider value={lived.view.dictionary}>
      <WordingProvider value={lived.view.wording}>
        <StepView path={path} placed={placed} lived={lived} moved={moved} />
      </WordingProvider>
    </DictionaryProvider>
  )
}
