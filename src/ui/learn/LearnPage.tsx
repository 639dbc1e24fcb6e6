import { useDesk } from '../app/store'
import { useDictionary } from '../words'
import { LessonRail } from './LessonRail'
import { Overview } from './Overview'
import { paths } from './path'
import { StepPage } from './StepPage'
import { stepOfPanel } from './stepTexts'
import { useArrival } from './useArrival'
import { valueOf } from '../loading/part'
import { usePart } from '../loading/usePart'
import { Waiting } from '../loading/Waiting'

/** The guided path: its overview at `#learn`, and each step at an address of its own. */
export default function LearnPage() {
  const { language } = useDictionary()
  const panel = useDesk((state) => state.panel)
  const arrival = useArrival(panel)
  const { now, retry } = usePart(paths[language])
  const path = valueOf(now)
  if (path === null) return <Waiting failed={now.state === 'failed'} onRetry={retry} />
  const stepId = stepOfPanel(panel)
  const placed = path.steps.find(({ step }) => step.id === stepId)
  if (placed === undefined) return <Overview path={path} unknown={stepId !== null} arrival={arrival} />
  return (
    <div className="learn">
      <LessonRail path={path} current={placed} />
      <StepPage key={`${placed.step.id} ${language}`} path={path} placed={placed} arrival={arrival} />
    </div>
  )
}
