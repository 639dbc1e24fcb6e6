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

/** Counts the tasks over fifty milliseconds from now on. */
export const watchTasks = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: false })
  })

/** Those since the last look, and how long the longest was. */
export const longTasks = (page: Page): Promise<{ count: number; longestMs: number }> =>
  page.evaluate(() => {
    const { longTasks: tasks } = window as unknown as { longTasks: number[] } // set by watchTasks
    const taken = tasks.splice(0)
    return { count: taken.length, longestMs: Math.max(0, ...taken) }
  })

/** The median time from a key to the frame that shows it, over so many keys in a field. */
export async function keyMs(page: Page, { field, keys }: { field: string; keys: number }): Promise<number> {
  const input = page.locator(`[data-field="${field}"] input`).first()
  await input.focus()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)))
    })
  })
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 2 === 0 ? '1' : 'Backspace')
    await page.waitForTimeout(150)
  }
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes) // set above
  const inOrder = times.toSorted((one, other) => one - other)
  return Math.round((inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN) * 10) / 10
}
