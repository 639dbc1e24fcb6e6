import { useState } from 'react'
import type { Part } from './part'
import { tryAgain } from './tryAgain'

/** Something done by a part that is fetched when it is asked for: `failed` offers it again where the part did not come. */
export function useFetchedAct<T>(part: Part<T>) {
  const [failed, setFailed] = useState<{ retry: () => void } | null>(null)
  const act = (perform: (value: T) => void) => {
    const attempt = async () => {
      try {
        const value = await part.fetch()
        setFailed(null)
        perform(value)
      } catch (error) {
        setFailed({ retry: () => void tryAgain(attempt) })
        throw error
      }
    }
    // A first failure shows in the state alone.
    attempt().catch(() => undefined)
  }
  return { act, failed }
}
