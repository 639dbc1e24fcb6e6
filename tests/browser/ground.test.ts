import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { calculatorIds } from '../../src/calculators'
import { budgets } from '../tools/bytes/budgets'
import { whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('the desk opens without a complaint, and asks nobody else for anything', async () => {
  const { page, complaints, foreignRequests } = await openDesk()
  expect(await page.title()).toContain('NakaDesk')
  expect(complaints).toEqual([])
  expect(foreignRequests).toEqual([])
})

/** The charts of other panels, which are fetched ahead once this one stands. */
function chartsOfOthers(id: string): readonly string[] {
  // The builder's own record of what became which file.
  const built = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, { file: string }>
  return Object.entries(built)
    .filter(([source]) => /calculators\/.*\/charts\.ts$/.test(source) && !source.includes(`/${id}/`))
    .map(([, { file }]) => file)
}

/** Until the first view is there: what comes after its charts is for later views. */
const scriptsFetched = (page: Page, id: string) =>
  page.evaluate((others) => {
    // Entries of this kind are of this class.
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const charts = files
      .filter(({ name }) => /\/charts-[^/]*\.js$/.test(name) && !others.some((file) => name.endsWith(file)))
      .map(({ responseEnd }) => responseEnd)
    return files
      .filter(({ startTime }) => startTime < Math.max(...charts))
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js'))
  }, chartsOfOthers(id))
const compressed = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length
/** The script that stands in the page itself travels too. */
const headScript = () => /<script>([^]*?)<\/script>/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? ''

test.each(calculatorIds)('the scripts that the first view of %s fetches fit its budget', async (id) => {
  expect(headScript()).not.toBe('')
  // From a cache, what is for later views may come before the charts.
  const { page } = await openDesk({ hash: `#${id}`, firstVisit: true })
  await whenDrawn(page)
  const sizes = [...new Set(await scriptsFetched(page, id))].map((path) => compressed(readFileSync(join('dist', path))))
  expect(sizes.length).toBeGreaterThan(1)
  const fetched = sizes.reduce((sum, size) => sum + size, compressed(headScript()))
  expect(fetched).toBeLessThanOrEqual(budgets.panels[id] ?? budgets.firstViewWithCharts)
})
