import { useEffect, useState } from 'react'
import { tryAgain } from '../loading/tryAgain'
import { openAddress } from './openAddress'
import { useDraftStore } from './store'

/** The state of the address: `opening` while what it asks for is fetched, `retry` where that failed. */
export type Addressing = { opening: boolean; retry: (() => void) | null }

/**
 * Keeps the address and the open panel together: the menu writes it, links and the back button read it. An address that
 * could not be opened stays as it is until it can.
 */
export function useAddress({ panel, unopened }: { panel: string; unopened: boolean }): Addressing {
  const store = useDraftStore()
  const [state, setState] = useState<'open' | 'opening' | 'failed'>(unopened ? 'failed' : 'open')
  const [attempt] = useState(() => async () => {
    setState('opening')
    try {
      await openAddress({ store, fragment: location.hash })
      setState('open')
    } catch (error) {
      setState('failed')
      throw error
    }
  })
  const written = state === 'open'
  useEffect(() => {
    if (!written) return
    const shown = readablePanel()
    // The first panel of a visit is no step that one could go back from.
    if (shown === '') history.replaceState(history.state, '', `#${panel}`)
    else if (shown !== panel) history.pushState(history.state, '', `#${panel}`)
  }, [panel, written])
  useEffect(() => {
    // A first failure shows in the state alone.
    const onChange = () => void attempt().catch(() => undefined)
    // Every new fragment is announced here, whoever wrote it. A popstate announces it too: both would open it twice,
    // and what was there before the second time is what the first put there.
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [attempt])
  return { opening: state === 'opening', retry: state === 'failed' ? () => void tryAgain(attempt) : null }
}

const readablePanel = (): string => location.hash.replace(/^#\/?/, '').replace(/\?.*$/s, '')
