import { labelWidth } from './labelWidth'

const gap = 6

type Tick = { at: number; text: string }

/** Ticks from left to right, without those whose text would run into the one before. Their texts are not measured. */
export function spacedTicks(ticks: readonly Tick[]): Tick[] {
  let end = -Infinity
  return ticks.filter(({ at, text }) => {
    const half = labelWidth(text) / 2
    if (at - half < end + gap) return false
    end = at + half
    return true
  })
}
