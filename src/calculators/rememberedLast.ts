/**
 * What was computed from the last record: rebuilt only where one of its values has changed. For imported series, which never
 * change and are too long to be read again at every keystroke.
 */
export function rememberedLast<Given extends Readonly<Record<string, unknown>>, T>(
  make: (given: Given) => T,
): (given: Given) => T {
  let last: { given: Given; value: T } | null = null
  return (given) => {
    if (last === null || !isSame(last.given, given)) last = { given, value: make(given) }
    return last.value
  }
}

const isSame = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(one).every(([name, value]) => Object.is(value, other[name]))
