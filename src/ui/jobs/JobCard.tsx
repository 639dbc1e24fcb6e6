import type { LongWork } from '../../calculators/longWork'
import type { View } from '../app/view'
import { NotThere } from '../loading/NotThere'
import { FieldGroupsIn } from '../panel/FieldGroupView'
import type { Answered } from '../panel/lastAnswer'
import { useSay } from '../panel/wording'
import { useLateWords } from '../words/late'
import { AppendixView } from './AppendixView'
import { JobProgress } from './JobProgress'
import { useLongWork } from './useLongWork'

type JobCardProps = { work: LongWork<string>; view: View; answered: Answered }

/** A piece of long work: its questions, the button that begins it, how far it is, and its result with its inputs. */
export function JobCard({ work, view, answered }: JobCardProps) {
  const late = useLateWords()
  const say = useSay()
  const { state, result, isPartial, isCurrent, begin, cancel } = useLongWork(work)
  const isRunning = state?.state === 'running'
  const hasFailed = state?.state === 'failed'
  return (
    <section className="card job" aria-label={say(work.title)}>
      <h2 className="card__title">{say(work.title)}</h2>
      <FieldGroupsIn title={work.title} view={view} />
      <div className="job__bar">
        {isRunning ? (
          <button type="button" className="button" onClick={cancel}>
            {late.cancel}
          </button>
        ) : (
          !hasFailed && (
            <button type="button" className="button button--strong" onClick={begin}>
              {result === null ? late.run : late.runAgain}
            </button>
          )
        )}
        <div className="job__state" role="status">
          {isRunning && <JobProgress done={state.done} of={state.of} unit={say(work.unit)} />}
          {state?.state === 'cancelled' && late.cancelled}
          {state === null && result !== null && !isCurrent && late.inputsChanged}
        </div>
      </div>
      {hasFailed && <NotThere text={late.workFailed} onRetry={begin} />}
      {result !== null && (
        <div className={isCurrent ? undefined : 'job__stale'} aria-busy={isPartial}>
          {/* The result is one of this very kind of job. */}
          <AppendixView appendix={work.appendix(result.result as never)} view={view} answered={answered} />
        </div>
      )}
    </section>
  )
}
