import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const grave = ['serious', 'critical']

/**
 * Where axe finds WCAG 2.2 AA broken, and whatever else it finds serious: rule and place. Put in by the debugger, because
 * the policy forbids a script.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations: found } = await page.evaluate(() => {
    // Put there by the line above, which TypeScript cannot see.
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return axe.run({ resultTypes: ['violations'] })
  })
  return found
    .filter(({ tags, impact }) => tags.some((tag) => levels.includes(tag)) || grave.includes(impact ?? ''))
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length} such as ${nodes[0]?.html.slice(0, 200) ?? ''}: ${nodes[0]?.failureSummary ?? ''}`,
    )
}

/** Light and wide, dark and narrow, and in the colours of a system that sets its own. */
export const looks = [
  { colorScheme: 'light', forcedColors: 'none', width: 1440 },
  { colorScheme: 'dark', forcedColors: 'none', width: 390 },
  { colorScheme: 'dark', forcedColors: 'active', width: 1024 },
] as const
export type Look = (typeof looks)[number]

export async function lookThrough(page: Page, { width, ...media }: Look): Promise<void> {
  await page.emulateMedia(media)
  await page.setViewportSize({ width, height: 900 })
}

/** Nothing in any of these looks. */
export async function expectNoViolation(page: Page, state: string) {
  for (const look of looks) {
    await lookThrough(page, look)
    expect(await violations(page), `${state}: ${JSON.stringify(look)}`).toEqual([])
  }
}
