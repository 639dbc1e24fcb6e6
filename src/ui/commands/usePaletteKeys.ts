import { useState, type KeyboardEvent } from 'react'
import type { Command } from './command'

const page = 8

/** The list under the line of search: arrows walk it round, Page Up and Down by eight, Enter does what is marked. */
export function usePaletteKeys(found: readonly Command[], choose: (command: Command) => void) {
  const [marked, setMarked] = useState(0)
  const last = found.length - 1
  const active = Math.min(marked, last)
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(active + page, last),
      PageUp: Math.max(active - page, 0),
    }
    const next = moves[event.key]
    const command = found[active]
    if (next !== undefined) setMarked(next)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && command !== undefined) choose(command)
    else return
    event.preventDefault()
  }
  return { active, mark: setMarked, onKeyDown }
}
