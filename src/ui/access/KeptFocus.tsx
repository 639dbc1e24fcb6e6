import { useEffect } from 'react'
import { tabStopsIn } from './focusable'

/** What has the focus, where it stands, and what Tab would have reached after and before it, the nearest first. */
type Place = { element: HTMLElement; within: readonly HTMLElement[]; near: readonly HTMLElement[] }

/**
 * Where what has the focus goes away, as a row that is removed or a notice that is dismissed, the focus goes to what is
 * next to it, and not to the start of the page. Renders nothing.
 */
export default function KeptFocus() {
  useEffect(() => {
    let place: Place | null = null
    const remember = ({ target }: FocusEvent) => {
      place = target instanceof HTMLElement && target !== document.body ? placeOf(target) : null
    }
    const look = () => {
      if (place === null || isThere(place.element)) return
      if (document.activeElement !== document.body && document.activeElement !== place.element) return
      const { within, near } = place
      place = null
      nextTo({ within, near })?.focus()
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
  return null
}

const isThere = (element: HTMLElement) => element.isConnected && !element.matches(':disabled')

function placeOf(element: HTMLElement): Place {
  const within: HTMLElement[] = []
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) within.push(outer)
  const stops = tabStopsIn(element.closest('dialog') ?? document)
  const at = stops.indexOf(element)
  return { element, within, near: [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0)).reverse()] }
}

/** What is nearest inside the smallest part of the page that is still there and has anything to go to. */
function nextTo({ within, near }: Pick<Place, 'within' | 'near'>): HTMLElement | undefined {
  const left = near.filter((one) => isThere(one) && one.checkVisibility())
  for (const outer of within) {
    if (!outer.isConnected || outer === document.body) continue
    const stop = left.find((one) => outer.contains(one)) ?? tabStopsIn(outer)[0]
    if (stop !== undefined) return stop
  }
  return document.querySelector<HTMLElement>('main') ?? undefined
}
