/** About as wide as a letter of the charts' small text [px]. */
export const widthOfLetter = 6.6
const gap = 6

type Tick = { at: number; text: string }

/** Ticks from left to right, without those whose text would run into the one before. Their texts are not measured. */
export function apart(ticks: readonly Tick[]): Tick[] {
  let end = -Infinity
  return ticks.filter(({ at, text }) => {
    const half = (text.length * widthOfLetter) / 2
    if (at - half < end + gap) return false
    end = at + half
    return true
  })
}
