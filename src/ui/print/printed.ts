import { useSyncExternalStore } from 'react'
import { observable } from '../observable'
import { presentMinute } from '../presentMinute'

/** When the page was sent to paper (UTC, to the minute); null while it is on a screen. */
const printed = observable<string | null>(null)

const begin = () => printed.become(printed.now() ?? presentMinute())
const end = () => printed.become(null)

function subscribe(onChange: () => void): () => void {
  const paper = matchMedia('print')
  const follow = () => (paper.matches ? begin() : end())
  const stop = printed.subscribe(onChange)
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  paper.addEventListener('change', follow)
  return () => {
    stop()
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    paper.removeEventListener('change', follow)
  }
}

/** What is drawn for paper alone is drawn while this has a time. */
export const usePrinted = (): string | null => useSyncExternalStore(subscribe, printed.now)
