import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { eventually } from './acts'
import type { Desk } from './page'

type ManifestEntry = { file: string; dynamicImports?: readonly string[] }

/** What the panel that opens needs: without it there is no page that could try again. */
const opening = 'assets/opening-'

/** Every part of the built page that is fetched later: found in what the builder says, and the worker's script beside it. */
export function lateParts(): string[] {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, ManifestEntry>
  const fetched = new Set(Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports))
  const parts = [...fetched].flatMap((name) => manifest[name]?.file ?? []).filter((file) => !file.startsWith(opening))
  const workers = readdirSync('dist/assets').filter((name) => /^worker-.*\.js$/.test(name))
  return [...parts, ...workers.map((name) => `assets/${name}`)]
}

/** The file of the build that a source became. */
export function builtFile(source: string): string {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, ManifestEntry>
  const file = manifest[source]?.file
  if (file === undefined) throw new Error(`${source} is no file of the build.`)
  return file
}

/** What a browser says of a file that does not come: heard, and expected here. Anything else stays a complaint. */
export function forgiveFailures({ complaints }: Desk): void {
  const others = complaints.filter((complaint) => !complaint.startsWith('error: Failed to load resource'))
  complaints.splice(0, complaints.length, ...others)
}

/** A page that cannot start leaves the telling to the script beside it, which hears of what nobody caught. */
export function forgiveStart(desk: Desk): void {
  const others = desk.complaints.filter((complaint) => !complaint.startsWith('uncaught: Failed to fetch dynamically'))
  desk.complaints.splice(0, desk.complaints.length, ...others)
  forgiveFailures(desk)
}

const retries = (page: Page) => page.getByRole('button', { name: /^(Try again|重试)( ·|$)/ })

/** Acts until what is wanted is there, trying again whatever failed on the way. */
export async function reach(
  page: Page,
  { act, wanted }: { act: () => Promise<unknown>; wanted: string },
): Promise<void> {
  await act()
  await eventually(async () => {
    const retry = retries(page).first()
    // It may go away between the look and the click: then there is nothing to try again.
    if (await retry.isVisible()) await retry.click({ timeout: 500 }).catch(() => undefined)
    // In this order: what has just failed is no longer waited for, and could be taken for there.
    return (await page.locator(wanted).count()) > 0 && (await retries(page).count()) === 0
  }, wanted).toBe(true)
}
