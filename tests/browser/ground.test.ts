import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { budgets } from '../tools/byteReport'
import { openDesk, watchDesks } from './page'

watchDesks()

test('the desk opens without a complaint, and asks nobody else for anything', async () => {
  const { page, complaints, foreignRequests } = await openDesk()
  expect(await page.title()).toContain('NakaDesk')
  expect(complaints).toEqual([])
  expect(foreignRequests).toEqual([])
})

test('the scripts that the first view fetches fit the budget', async () => {
  const { page } = await openDesk()
  await page.waitForLoadState('networkidle')
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const scripts = [...new Set(names.map((name) => new URL(name).pathname).filter((path) => path.endsWith('.js')))]
  const sizes = scripts.map((path) => gzipSync(readFileSync(join('dist', path)), { level: 9 }).length)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.withCharts)
})
