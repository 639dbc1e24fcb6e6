import type { Surroundings } from '../surroundings'

type Due = { at: number; act: () => void }
type ReplayClockOptions = {
  /** Milliseconds since 1970. */
  startMs: number
  endMs: number
  /** The local clock. */
  real: Pick<Surroundings, 'now' | 'after'>
  onEnd: () => void
}

/** This many acts run before the page gets its turn again, however fast the replay. */
const mostInATurn = 200

/** A clock of an earlier time that runs at any speed, pauses at 0, and stops at its end. */
export function replayClock({ startMs, endMs, real, onEnd }: ReplayClockOptions) {
  let speed = 1
  let anchor = { replayed: startMs, real: real.now() }
  let waiting: Due[] = []
  let cancel: (() => void) | null = null
  /** While an act runs, the time at which it was due. */
  let acting: number | null = null
  let isOver = false

  const now = () => acting ?? Math.min(endMs, anchor.replayed + (real.now() - anchor.real) * speed)
  const first = () =>
    waiting.reduce<Due | null>((least, due) => (least === null || due.at < least.at ? due : least), null)

  function plan() {
    cancel?.()
    cancel = null
    if (isOver || speed === 0) return
    const at = Math.min(first()?.at ?? endMs, endMs)
    // Whole milliseconds: less than one may not move the clock, and would be waited for again and again.
    cancel = real.after(Math.ceil(Math.max(0, at - now()) / speed), run)
  }

  function run() {
    for (let turn = 0; turn < mostInATurn; turn++) {
      const due = first()
      if (due === null || due.at > now()) break
      waiting = waiting.filter((other) => other !== due)
      acting = due.at
      due.act()
      acting = null
    }
    const due = first()
    if (now() >= endMs && (due === null || due.at > endMs)) end()
    else plan()
  }

  function end() {
    if (isOver) return
    stop()
    onEnd()
  }

  function stop() {
    isOver = true
    anchor = { replayed: now(), real: real.now() }
    speed = 0
    waiting = []
    cancel?.()
  }

  plan()
  return {
    now,
    after: (ms: number, act: () => void) => {
      const due = { at: now() + ms, act }
      waiting.push(due)
      plan()
      return () => {
        waiting = waiting.filter((other) => other !== due)
      }
    },
    /** 0 pauses it. */
    run: (times: number) => {
      if (isOver) return
      anchor = { replayed: now(), real: real.now() }
      speed = times
      plan()
    },
    stop,
  }
}
export type ReplayClock = ReturnType<typeof replayClock>
