/**
 * A record with figures that are computed when they are first read, and remembered: a yield in a convention that nobody
 * looks at costs no logarithm.
 *
 * To a reader they are figures like any other: listed, compared, written as JSON, cloned. A copy by spread reads them
 * all: pass the record on whole where that should wait. Whatever may be refused has to be refused before the record is
 * returned: a figure must not throw when the screen reads it.
 *
 * @example lazily({ simple: 0.2 }, { continuous: () => ln(1.2) }).continuous // 0.1823...
 */
export function lazily<Given extends object, Figures extends object>(
  given: Given,
  figures: { readonly [Name in keyof Figures]: () => Figures[Name] },
): Given & Figures {
  for (const [name, compute] of Object.entries<() => unknown>(figures)) {
    let known: { figure: unknown } | null = null
    const get = () => (known ??= { figure: compute() }).figure
    Object.defineProperty(given, name, { get, enumerable: true, configurable: true })
  }
  // Each name of `figures` has just been given its property.
  return given as Given & Figures
}
