/** What goes wrong at a site; nothing unless it is set. */
export type Faults = {
  /** Every connection is closed, and none is taken any more. */
  isCut?: boolean
  /** Requests are refused, without a word about who may ask: so do venues, and so a browser cannot tell why. */
  status?: 403 | 429 | 503
  /** Texts end in the middle. */
  isTruncated?: boolean
  /** Texts come so much later [ms]. */
  delayMs?: number
  /** Every object has a key that nobody has heard of. */
  hasExtraKeys?: boolean
  /** Frames that never arrive. */
  isLost?: (text: string) => boolean
  /** Each pair of frames comes the wrong way round. */
  isSwapped?: boolean
}

/** A text as a site with these faults sends it. */
export function spoilt(text: string, { isTruncated = false, hasExtraKeys = false }: Faults): string {
  const whole = hasExtraKeys ? withExtraKeys(text) : text
  return isTruncated ? whole.slice(0, Math.floor(whole.length / 2)) : whole
}

/** Written into the text: the digits of its numbers stay as they are. */
const withExtraKeys = (text: string): string => text.replaceAll(/\{(?=")/g, '{"unheard_of":[null,{"new":"1"}],')

/** The frames in the order in which they arrive. */
export function arriving(frames: readonly string[], { isLost = () => false, isSwapped = false }: Faults): string[] {
  const kept = frames.filter((frame) => !isLost(frame))
  if (!isSwapped) return kept
  return kept
    .flatMap((frame, place) => (place % 2 === 0 ? [kept[place + 1], frame] : []))
    .filter((one) => one !== undefined)
}
