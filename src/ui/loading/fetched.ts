import { createElement, type ComponentType } from 'react'
import { part } from './part'
import { usePart } from './usePart'
import { Waiting } from './Waiting'

/** A piece of the page that is fetched when it is first drawn; until it is there, its place says how that stands. */
export function fetched<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const file = part(load)
  return function Fetched(props: Props) {
    const { now, retry } = usePart(file)
    if (now.state === 'there') return createElement(now.value.default, props)
    return createElement(Waiting, { failed: now.state === 'failed', onRetry: retry })
  }
}
