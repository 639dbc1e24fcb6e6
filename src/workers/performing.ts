import { buffersIn, carried, unpacked, type Carried } from './carry'
import type { Post, Stop } from './message'
import type { Progress, Registry } from './work'

type ReceivedJob = { kind: string; input: never }

/** Ends a job that was told to stop, at its next report. */
class Stopped extends Error {}

/**
 * Performs each job that arrives and says how it ends: work that throws has failed, and the worker lives on. Work that
 * pauses between its parts hears that it is to stop, and ends with its next report.
 */
export function performing({ kinds, post }: { kinds: Registry; post: Post }) {
  let isStopped = false
  return async ({ data }: { data: Carried | Stop }): Promise<void> => {
    isStopped = 'stop' in data
    if ('stop' in data) return
    try {
      const { kind, input } = unpacked<ReceivedJob>(data)
      const work = await kinds[kind]?.()
      if (work === undefined) throw new Error(`No kind of job is called ${kind}.`)
      const tell = sparingly(post)
      const result = await work(input, (progress) => {
        if (isStopped) throw new Stopped()
        tell(progress)
      })
      post({ say: 'done', result: carried(result) }, buffersIn(result))
    } catch (error) {
      post(error instanceof Stopped ? { say: 'stopped' } : { say: 'failed', reason: reasonOf(error) })
    }
  }
}

const steps = 200
/** A partial result takes the page longer to draw than mere progress: twenty of them are enough to see it grow. */
const stepsPerPart = 10

/** However often work reports its progress, the page hears of it a few hundred times. */
function sparingly(post: Post): (progress: Progress) => void {
  let last = -1
  let part = 0
  return ({ done, of, soFar }) => {
    const step = Math.floor((done / of) * steps)
    if (step === last) return
    last = step
    const next = Math.floor(step / stepsPerPart)
    const isPart = soFar !== undefined && next > part && done < of
    if (isPart) part = next
    post({ say: 'running', done, of, ...(isPart ? { soFar: carried(soFar()) } : {}) })
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
