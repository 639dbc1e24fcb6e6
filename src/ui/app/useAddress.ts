import { useEffect } from 'react'
import type { CalculatorId } from '../../calculators'
import { openAddress } from './openAddress'
import { useDraftStore } from './store'

/** Keeps the address and the open panel together: the menu writes it, links and the back button read it. */
export function useAddress(panel: CalculatorId) {
  const store = useDraftStore()
  useEffect(() => {
    if (readablePanel() !== panel) history.pushState(null, '', `#${panel}`)
  }, [panel])
  useEffect(() => {
    const onChange = () => {
      void openAddress({ store, fragment: location.hash })
    }
    addEventListener('hashchange', onChange)
    addEventListener('popstate', onChange)
    return () => {
      removeEventListener('hashchange', onChange)
      removeEventListener('popstate', onChange)
    }
  }, [store])
}

const readablePanel = (): string => location.hash.replace(/^#/, '').replace(/\?.*$/s, '')
