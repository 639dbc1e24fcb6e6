import type { Browser, Page } from 'playwright-core'

/** A task of the page's own thread, by the time for which a processor worked on it: waiting for one does not count. */
export type ProcessorTask = { ms: number; of: string }

type Event = { ph: string; name: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number; args?: { name?: string; data?: { functionName?: string; url?: string; type?: string } } } // prettier-ignore

/** The longest tasks of a page while something goes on, as the browser traces them. */
export async function processorTasks(
  { browser, page }: { browser: Browser; page: Page },
  during: () => Promise<unknown>,
): Promise<ProcessorTask[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] })
  await during()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] } // as Chromium writes it
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const isPage = ({ pid, tid }: Event) => threads.some((thread) => thread.pid === pid && thread.tid === tid)
  const whole = traceEvents.filter((event) => event.ph === 'X' && isPage(event))
  const tasks = whole.filter(({ name }) => name.endsWith('RunTask'))
  return tasks
    .toSorted((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0))
    .slice(0, 10)
    .map((task) => ({ ms: Math.round((task.tdur ?? 0) / 100) / 10, of: partsOf(task, whole) }))
}

/** The three parts of a task that took longest, by their names. */
const partsOf = (task: Event, events: readonly Event[]): string =>
  events
    .filter(
      ({ pid, tid, ts, name }) =>
        pid === task.pid &&
        tid === task.tid &&
        ts >= task.ts &&
        ts < task.ts + (task.dur ?? 0) &&
        !name.endsWith('RunTask'),
    ) // prettier-ignore
    .toSorted((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0))
    .slice(0, 3)
    .map(
      ({ name, tdur = 0, args }) =>
        `${name} ${args?.data?.functionName ?? args?.data?.type ?? ''} ${Math.round(tdur / 1000)} ms`,
    )
    .join(', ')
