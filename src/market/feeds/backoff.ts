const firstMs = 1000
const mostMs = 60_000

/**
 * How long to wait before another try: twice as long each time, up to a minute, and a part of that by chance, so that a
 * venue which comes back is not met by everybody at once.
 */
export const backoffMs = ({ failures, chance }: { failures: number; chance: number }): number =>
  Math.min(mostMs, firstMs * 2 ** Math.min(failures, 16)) * (0.5 + chance / 2)
