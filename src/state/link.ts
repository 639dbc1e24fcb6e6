import type { Draft } from '../form'

/** A panel and every text it reads: what a link carries. */
export type Linked = { panel: string; draft: Draft }
export type LinkReading =
  { state: 'none' } | { state: 'panel'; panel: string } | { state: 'damaged' } | ({ state: 'link' } & Linked)

/** Stands at the end of every link: where it is missing, the link was cut off on its way. */
const end = 'v'
const version = '1'

/** The fragment of an address that reproduces a panel: `#fixed-bond?spotPrice=100&…&v=1`, readable by people. */
export function linkOf({ panel, draft }: Linked): string {
  const query = new URLSearchParams(draft)
  query.append(end, version)
  return `#${panel}?${query.toString()}`
}

/** What a fragment asks for; a fragment that does not end as ours do is called damaged. */
export function readLink(fragment: string): LinkReading {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { state: 'none' }
  const [panel = '', query] = text.split(/\?(.*)/s)
  if (!/^[a-z0-9-]+$/.test(panel)) return { state: 'damaged' }
  if (query === undefined) return { state: 'panel', panel }
  const pairs = [...new URLSearchParams(query)]
  const last = pairs.pop()
  if (last?.[0] !== end || last[1] !== version) return { state: 'damaged' }
  if (pairs.some(([, value]) => value.includes('\uFFFD'))) return { state: 'damaged' }
  return { state: 'link', panel, draft: Object.fromEntries(pairs) }
}
