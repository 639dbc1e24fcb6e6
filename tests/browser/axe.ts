import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds serious or critical: rule and place. Put in by the debugger, because the policy forbids a script. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations: found } = await page.evaluate(() => {
    // Put there by the line above, which TypeScript cannot see.
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return axe.run({ resultTypes: ['violations'] })
  })
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length} such as ${nodes[0]?.html.slice(0, 200) ?? ''}: ${nodes[0]?.failureSummary ?? ''}`,
    )
}

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1440, 390].map((width) => ({ colorScheme, width })),
)

/** Nothing serious in light and in dark, wide and narrow. */
export async function expectNothingSerious(page: Page, state: string) {
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page), `${state}, ${colorScheme} at ${width}`).toEqual([])
  }
}
