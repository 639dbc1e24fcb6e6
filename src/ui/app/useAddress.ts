import { useEffect } from 'react'
import { openAddress } from './openAddress'
import { useDraftStore } from './store'

/** Keeps the address and the open panel together: the menu writes it, links and the back button read it. */
export function useAddress(panel: string) {
  const store = useDraftStore()
  useEffect(() => {
    const shown = readablePanel()
    // The first panel of a visit is no step that one could go back from.
    if (shown === '') history.replaceState(null, '', `#${panel}`)
    else if (shown !== panel) history.pushState(null, '', `#${panel}`)
  }, [panel])
  useEffect(() => {
    const onChange = () => {
      void openAddress({ store, fragment: location.hash })
    }
    // Every new fragment is told of here, whoever wrote it. A popstate tells of it too: both would open it twice, and what
    // was there before the second time is what the first put there.
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [store])
}

const readablePanel = (): string => location.hash.replace(/^#/, '').replace(/\?.*$/s, '')
