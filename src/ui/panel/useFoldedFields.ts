import { useCallback, useSyncExternalStore } from 'react'
import type { Problems } from '../../form'

const isNowhere = (name: string): boolean => document.querySelector(`[data-field="${CSS.escape(name)}"]`) === null

/** Fields with a problem that are not on the page: folded away with the desk's details, or in a tab that is not selected. */
export function useFoldedFields(problems: Problems): readonly string[] {
  const names = Object.keys(problems)
  const subscribe = useCallback(
    (onChange: () => void) => {
      // What is on the page is known once it is drawn.
      const observer = new MutationObserver(onChange)
      if (names.length > 0) observer.observe(document.body, { childList: true, subtree: true })
      return () => observer.disconnect()
    },
    [names.length],
  )
  // The page that was built has no problems.
  const folded = useSyncExternalStore(
    subscribe,
    () => names.filter(isNowhere).join(),
    () => '',
  )
  return folded === '' ? [] : folded.split(',')
}
