import { createElement, useDeferredValue, type ComponentType } from 'react'
import { part } from './part'
import { usePart } from './usePart'
import { Waiting } from './Waiting'

/** A component and the fetching of its file: ahead of its first drawing, where that can be foreseen. */
export type Fetched<Props> = ComponentType<Props> & { fetch: () => Promise<unknown> }

/** A piece of the page that is fetched when it is first drawn; until it is there, its place says how that stands. */
export function fetched<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): Fetched<Props> {
  const file = part(load)
  function Fetched(props: Props) {
    const { now: latest, retry } = usePart(file)
    // In pieces between which the page answers.
    const now = useDeferredValue(latest)
    if (now.state === 'there') return createElement(now.value.default, props)
    return createElement(Waiting, { failed: now.state === 'failed', onRetry: retry })
  }
  return Object.assign(Fetched, { fetch: file.fetch })
}
