import { migrated, newest, type Chain } from './migrations/chain'
import { linkChain, type Linked } from './migrations/links'
import { currentPanel } from './migrations/panels'

export type LinkReading =
  | { state: 'none' }
  | { state: 'panel'; panel: string }
  | { state: 'damaged' }
  /** Made by a later version of the page. */
  | { state: 'newer' }
  | ({ state: 'link' } & Linked)

/** Stands at the end of every link: where it is missing, the link was cut off on its way. */
const end = 'v'

/** The fragment of an address that reproduces a panel: `#fixed-bond?spotPrice=100&…&v=1`, readable by people. */
export function linkOf({ panel, draft }: Linked): string {
  const query = new URLSearchParams(draft)
  query.append(end, `${newest(linkChain)}`)
  return `#${panel}?${query.toString()}`
}

/**
 * What a fragment asks for, in the words of today's version. One that does not end as ours do is called damaged as a
 * whole: a number that was cut short still reads like a number.
 */
export function readLink(
  fragment: string,
  { chain = linkChain, current = currentPanel }: { chain?: Chain<Linked>; current?: (panel: string) => string } = {},
): LinkReading {
  // A slash in front is how other pages write their addresses.
  const text = fragment.replace(/^#\/?/, '')
  if (text === '') return { state: 'none' }
  const [panel = '', query] = text.split(/\?(.*)/s)
  if (!/^[a-z0-9-]+$/.test(panel)) return { state: 'damaged' }
  if (query === undefined) return { state: 'panel', panel: current(panel) }
  const pairs = [...new URLSearchParams(query)]
  const last = pairs.pop()
  const places = Array.from({ length: newest(chain) }, (_, place) => `${place + 1}`)
  if (last?.[0] !== end || !/^[1-9]\d{0,3}$/.test(last[1])) return { state: 'damaged' }
  const version = places.indexOf(last[1]) + 1
  if (version === 0) return { state: 'newer' }
  const names = new Set(pairs.map(([name]) => name))
  if (names.size < pairs.length || pairs.some(([, value]) => value.includes('\uFFFD'))) return { state: 'damaged' }
  const linked = migrated({ panel, draft: Object.fromEntries(pairs) }, { version, chain })
  return { state: 'link', ...linked, panel: current(linked.panel) }
}
