import { useEffect } from 'react'
import { useDictionary } from './words'

/** Names the page in the browser's tab; without a name, a component deeper in the page has one. */
export function useTitle(name: string | null) {
  const { chrome } = useDictionary()
  useEffect(() => {
    if (name !== null) document.title = `${name} · ${chrome.product}`
  }, [name, chrome])
}
