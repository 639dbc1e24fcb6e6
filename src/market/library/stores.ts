/**
 * Runs work in stores that are opened when they are first needed; where a browser refuses, the answer is what went
 * wrong.
 */
export function withStores<Stores>(opened: () => Stores) {
  let open: Stores | null = null
  return async <T>(work: (stores: Stores) => Promise<T>, otherwise: (error: unknown) => T): Promise<T> => {
    try {
      open ??= opened()
      return await work(open)
    } catch (error) {
      return otherwise(error)
    }
  }
}
