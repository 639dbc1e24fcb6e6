import { splitDraft } from '../../desk/draftOf'
import { useDesk } from '../app/store'
import { UndoButtons } from '../app/UndoButtons'
import { Icon } from '../Icon'
import { CopyLink } from '../panel/CopyLink'
import { filled } from '../words'
import type { OpenStep } from './openStep'
import type { Path, PlacedStep } from './path'
import { useHeading, type Arrival } from './useArrival'
import { carriedOf } from './stepTexts'

type HeadProps = { path: Path; placed: PlacedStep; openStep: OpenStep; arrival: Arrival }

/** Where the reader is, and what can be done with the step as it stands. */
export function StepHead({ path, placed, openStep, arrival }: HeadProps) {
  const { words, lessons } = path
  const { lesson, step } = placed
  const { view, draft, own, panel } = openStep
  const heading = useHeading(arrival)
  const fillIn = useDesk((state) => state.fillIn)
  const openPanel = () =>
    fillIn({
      panel: view.id,
      ...splitDraft({ calculator: view.calculator, draft }),
      notice: 'example-opened',
    })
  const place = {
    lesson: `${placed.lessonPlace}`,
    lessons: `${lessons.length}`,
    step: `${placed.stepPlace}`,
    steps: `${lesson.steps.length}`,
  }
  return (
    <header className="lesson__head">
      <div>
        <p className="lesson__place muted">
          {filled(words.place, place)} · {lesson.wording['title']}
        </p>
        <h1 className="lesson__title" ref={heading} tabIndex={-1}>
          {lesson.wording[step.title]}
        </h1>
      </div>
      <div className="panel-head__actions">
        <UndoButtons />
        <CopyLink panel={panel} draft={() => carriedOf({ step, draft, own })} />
        <button type="button" className="button button--plain" onClick={openPanel}>
          <Icon name="scale" /> {filled(words.openIn, { panel: view.wording['name'] ?? view.id })}
        </button>
      </div>
    </header>
  )
}
