import type { Instant } from './instant'

/** Whether an instant is after another. */
export function isLater({ instant, than }: { instant: Instant; than: Instant }): boolean {
  if (instant.seconds !== than.seconds) return instant.seconds > than.seconds
  // The digits of a part of a second compare as texts do: they have no trailing zeros.
  return instant.fraction > than.fraction
}
