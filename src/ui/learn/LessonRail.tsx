import { filled } from '../words'
import { Done } from './Done'
import type { Path, PlacedStep, SpokenLesson } from './path'
import { panelOfStep } from './stepTexts'
import { useNarrow } from '../app/useNarrow'
import { useProgress } from './useProgress'

/** The lessons with the steps of the open one, and how far the reader is. On a phone it is folded. */
export function LessonRail({ path, current }: { path: Path; current: PlacedStep }) {
  const { words } = path
  const progress = useProgress(path)
  const narrow = useNarrow()
  const done = filled(words.stepsDone, { done: `${progress.done}`, all: `${progress.all}` })
  const list = (
    <ol className="rail__lessons">
      {path.lessons.map((lesson) => (
        <li key={lesson.id}>
          <LessonEntry
            lesson={lesson}
            isOpen={lesson === current.lesson}
            current={current}
            progress={progress}
            done={words.done}
            optional={words.optional}
          />
        </li>
      ))}
    </ol>
  )
  return (
    <nav className="rail" aria-label={words.lessons}>
      {narrow ? (
        <details key={current.step.id} className="card rail__fold">
          <summary>
            {words.lessons} · {done}
          </summary>
          {list}
        </details>
      ) : (
        <>
          <p className="rail__progress muted">{done}</p>
          {list}
        </>
      )}
    </nav>
  )
}

type EntryProps = {
  lesson: SpokenLesson
  isOpen: boolean
  current: PlacedStep
  progress: { has: (id: string) => boolean }
  /** What a screen reader says for the tick. */
  done: string
  optional: string
}

function LessonEntry({ lesson, isOpen, current, progress, done, optional }: EntryProps) {
  const { steps, wording } = lesson
  const first = steps.find(({ id }) => !progress.has(id)) ?? steps[0]
  return (
    <>
      <a className="rail__lesson" href={`#${panelOfStep(first?.id ?? '')}`} aria-current={isOpen ? 'true' : undefined}>
        {wording['title']}
        {steps.every((step) => step.optional === true || progress.has(step.id)) && <Done word={done} />}
      </a>
      {isOpen && (
        <ol className="rail__steps">
          {steps.map((step) => (
            <li key={step.id}>
              <a
                className="rail__step"
                href={`#${panelOfStep(step.id)}`}
                aria-current={step === current.step ? 'page' : undefined}
              >
                {wording[step.title]}
                {step.optional === true && <span className="muted small"> {optional}</span>}
                {progress.has(step.id) && <Done word={done} />}
              </a>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
