import type { CDPSession, Page } from 'playwright-core'

/** What the page has of the machine, after everything that nobody holds was collected. */
export async function memoryOf(session: CDPSession): Promise<{ heapMb: number; nodes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    heapMb: Math.round(of('JSHeapUsedSize') / 1e5) / 10,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  }
}

export type LongTask = {
  /** By the clock, what waited for a processor included. */
  ms: number
  /** What ran in it longest, as the browser names it. */
  of: string
}

/** Notes every frame that a task of over fifty milliseconds held up, with the script that took longest. */
export const watchTasks = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    type Script = { duration: number; invoker: string; sourceFunctionName: string; sourceURL: string }
    type Frame = PerformanceEntry & { scripts: readonly Script[] }
    const tasks: object[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => {
      // The entries of this type have scripts; TypeScript does not know them yet.
      for (const { duration, scripts } of list.getEntries() as Frame[]) {
        const [longest] = scripts.toSorted((one, other) => other.duration - one.duration)
        const file = longest?.sourceURL.replace(/^.*\//, '') ?? ''
        const of =
          longest === undefined ? 'no script' : [longest.invoker, longest.sourceFunctionName, file].join(' ').trim()
        tasks.push({ ms: Math.round(duration), of })
      }
    }).observe({ type: 'long-animation-frame', buffered: false })
  })

/** Those since the last look, the longest first. */
export const longTasks = (page: Page): Promise<LongTask[]> =>
  page.evaluate(() => {
    const { longTasks: tasks } = window as unknown as { longTasks: LongTask[] } // set by watchTasks
    return tasks.splice(0).toSorted((one, other) => other.ms - one.ms)
  })

const busyMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

export type KeyTimes = { medianMs: number; worstMs: number; busyShare: number }

/** The time from a key to the frame that shows it, over so many keys in a field, and how busy the page is meanwhile. */
export async function keyTimes(
  page: Page,
  { field, keys, session }: { field: string; keys: number; session: CDPSession },
): Promise<KeyTimes> {
  const input = page.locator(`[data-field="${field}"] input`).first()
  await input.focus()
  await page.evaluate(() => {
    const times: number[] = []
    const isFirst = !('keyTimes' in window)
    Object.assign(window, { keyTimes: times })
    if (!isFirst) return
    addEventListener('keydown', ({ timeStamp }) => {
      const { keyTimes: now } = window as unknown as { keyTimes: number[] } // set above
      requestAnimationFrame(() => setTimeout(() => now.push(performance.now() - timeStamp)))
    })
  })
  const [started, busy] = [performance.now(), await busyMs(session)]
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 2 === 0 ? '1' : 'Backspace')
    await page.waitForTimeout(150)
  }
  const share = ((await busyMs(session)) - busy) / (performance.now() - started)
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes) // set above
  const inOrder = times.toSorted((one, other) => one - other)
  const tenth = (ms: number | undefined) => Math.round((ms ?? Number.NaN) * 10) / 10
  return {
    medianMs: tenth(inOrder[Math.floor(inOrder.length / 2)]),
    worstMs: tenth(inOrder.at(-1)),
    busyShare: Math.round(share * 100) / 100,
  }
}
