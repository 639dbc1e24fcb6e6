import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { calculatorIds } from '../../src/calculators'
import { budgets } from '../tools/bytes/budgets'
import { eventually, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('the desk opens without a complaint, and asks nobody else for anything', async () => {
  const { page, complaints, foreignRequests } = await openDesk()
  expect(await page.title()).toContain('NakaDesk')
  expect(complaints).toEqual([])
  expect(foreignRequests).toEqual([])
})

/** What the page asks for once the first view has all that it needs: whatever follows is for later views. */
const askedAfterwards = /\/(afterwards|Companions|formulas)-[^/]*\.js$/

/** In the order in which they were asked for, not in that of their arrival, which is the machine's. */
async function scriptsOfFirstView(page: Page): Promise<readonly string[]> {
  const asked = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .toSorted((one, other) => one.startTime - other.startTime)
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    )
  const isLater = (path: string) => askedAfterwards.test(path)
  await eventually(async () => (await asked()).some(isLater)).toBe(true)
  const paths = await asked()
  return paths.slice(0, paths.findIndex(isLater))
}
const compressed = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length
/** The script that stands in the page itself travels too. */
const headScript = () => /<script>([^]*?)<\/script>/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? ''

test.each(calculatorIds)('the scripts that the first view of %s fetches fit its budget', async (id) => {
  expect(headScript()).not.toBe('')
  const { page } = await openDesk({ hash: `#${id}`, firstVisit: true })
  await whenDrawn(page)
  const paths = [...new Set(await scriptsOfFirstView(page))]
  expect(paths.filter((path) => /\/(opening|charts)-[^/]*$/.test(path)).length).toBeGreaterThan(1)
  const sizes = paths.map((path) => compressed(readFileSync(join('dist', path))))
  const fetched = sizes.reduce((sum, size) => sum + size, compressed(headScript()))
  expect(fetched).toBeLessThanOrEqual(budgets.panels[id] ?? budgets.firstViewWithCharts)
})
