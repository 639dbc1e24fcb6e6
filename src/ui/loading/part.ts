import { observable } from '../observable'

/** Where a part of the page stands that is fetched when it is first needed. */
export type PartState<T> = { state: 'waiting' } | { state: 'there'; value: T } | { state: 'failed' }

export type Part<T> = {
  now: () => PartState<T>
  /** How it stood at first. */
  first: () => PartState<T>
  subscribe: (listener: () => void) => () => void
  /** Fetches the part unless it is there or on its way; after a failure, once more. */
  fetch: () => Promise<T>
}

/** What a part is, or null where it is not there. */
export const valueOf = <T>(now: PartState<T>): T | null => (now.state === 'there' ? now.value : null)

/** A part of the page: fetched once, kept when it is there, asked for again where it failed. `first`: there already. */
export function part<T>(load: () => Promise<T>, first: PartState<T> = { state: 'waiting' }): Part<T> {
  const { now, subscribe, become } = observable(first)
  let coming: Promise<T> | null = null
  const begin = async (): Promise<T> => {
    try {
      const value = await load()
      become({ state: 'there', value })
      return value
    } catch (error) {
      coming = null
      become({ state: 'failed' })
      throw error
    }
  }
  return {
    now,
    first: () => first,
    subscribe,
    fetch: () => {
      const known = now()
      if (known.state === 'there') return Promise.resolve(known.value)
      if (known.state === 'failed') become({ state: 'waiting' })
      coming ??= begin()
      return coming
    },
  }
}
