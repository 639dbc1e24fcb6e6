/** What work that comes in parts ends with, and each of its parts on the way. */
export function finished<Part, Result>(
  parts: Generator<Part, Result, void>,
  hear: (part: Part) => void = () => undefined,
): Result {
  for (;;) {
    const next = parts.next()
    if (next.done === true) return next.value
    hear(next.value)
  }
}
