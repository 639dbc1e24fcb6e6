import { useDesk } from '../app/store'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'
import { useTitle } from '../useTitle'
import { Done } from './Done'
import { marksText } from './marksText'
import type { Path } from './path'
import { keptOf, panelOfStep, stepOfPanel } from './stepTexts'
import { useHeading, type Arrival } from './useArrival'
import { useProgress } from './useProgress'

type OverviewProps = {
  path: Path
  /** The address names a step that does not exist. */
  unknown: boolean
  arrival: Arrival
}

/** All lessons, where to go on, and the way to begin afresh. */
export function Overview({ path, unknown, arrival }: OverviewProps) {
  const { chrome } = useDictionary()
  const { words, steps, lessons } = path
  const heading = useHeading(arrival)
  useTitle(chrome.learn)
  const progress = useProgress(path)
  const panels = useDesk((state) => state.panels)
  const done = useDesk((state) => state.progress)
  const change = useDesk((state) => state.change)
  const next = steps.find(({ step }) => step.optional !== true && !progress.has(step.id))
  const untouched =
    Object.keys(done).length === 0 &&
    !Object.entries(panels).some(
      ([panel, own]) => stepOfPanel(panel) !== null && Object.keys(keptOf({ own, done: {} })).length > 0,
    )
  const reset = () => {
    const others = Object.entries(panels).filter(([panel]) => stepOfPanel(panel) === null)
    const texts = { panels: Object.fromEntries(others), progress: {} }
    change({ kind: 'replacing', texts }, { notice: 'progress-reset' })
  }
  return (
    <div className="overview">
      <header className="overview__head">
        <h1 ref={heading} tabIndex={-1}>
          {chrome.learn}
        </h1>
        <p className="overview__intro">{words.intro}</p>
        {unknown && (
          <p className="notice" role="alert">
            {words.unknownStep}
          </p>
        )}
        <p className="overview__progress">
          {next === undefined ? (
            <span>{words.allDone}</span>
          ) : (
            <a className="button button--main" href={`#${panelOfStep(next.step.id)}`}>
              {filled(progress.done === 0 ? words.start : words.goOn, {
                title: next.lesson.wording[next.step.title] ?? '',
              })}
            </a>
          )}
          <span className="muted">
            {filled(words.stepsDone, { done: `${progress.done}`, all: `${progress.all}` })}
            {progress.marks !== '' && ` · ${marksText(words, progress.marks)}`}
          </span>
          {!untouched && (
            <button type="button" className="button button--plain" onClick={reset}>
              <Icon name="reset" /> {words.resetProgress}
            </button>
          )}
        </p>
      </header>
      <ol className="overview__lessons">
        {lessons.map(({ id, wording, steps: own }) => (
          <li key={id} className="card">
            <h2 className="overview__title">{wording['title']}</h2>
            <p className="muted">{wording['summary']}</p>
            <ol className="overview__steps">
              {own.map((step) => (
                <li key={step.id}>
                  <a href={`#${panelOfStep(step.id)}`}>{wording[step.title]}</a>{' '}
                  {step.optional === true && <span className="muted small">{words.optional} </span>}
                  {progress.has(step.id) && <Done word={words.done} />}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <div className="overview__asides">
        <section className="card">
          <h2 className="overview__title">
            <a href="#mistakes">{words.mistakes}</a>
          </h2>
          <p className="muted">{words.mistakesText}</p>
        </section>
        <section className="card">
          <h2 className="overview__title">{words.forTeachers}</h2>
          <p className="muted">{words.forTeachersText}</p>
        </section>
      </div>
    </div>
  )
}
