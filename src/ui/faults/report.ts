import type { Draft } from '../../form'
import { linkOf } from '../../state/link'
import { version } from './version'

/** What broke, and on what: enough to see it again elsewhere. */
export type Fault = { panel: string; draft: Draft; reason: string }

/**
 * A fault as a text to be sent to somebody: the version, what was typed, the error. The address of the page is left
 * out.
 */
export function reportOf({ panel, draft, reason }: Fault, place: string): string {
  const folder = place.replace(/[?#].*$/s, '').replace(/[^/]*$/, '')
  return [
    `NakaDesk ${version}`,
    `Panel: ${panel}`,
    `Typed: ${linkOf({ panel, draft })}`,
    `Error: ${reason.replaceAll(folder, '')}`,
  ].join('\n')
}
