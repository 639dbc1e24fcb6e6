import { useSyncExternalStore } from 'react'
import { screenQuery } from '../app/screenQuery'

const screen = screenQuery('(max-width: 1100px)')
const paper = screenQuery('print')

let isNarrow = false

/** Paper, whatever its width, gets what stands on the screen: turned round, its parts would be drawn anew, too late for it. */
function now(): boolean {
  if (!paper.now()) isNarrow = screen.now()
  return isNarrow
}

/** Whether a step stands in one column: as narrow as where the style sheet says so. */
export const useOneColumn = (): boolean => useSyncExternalStore(screen.subscribe, now)
