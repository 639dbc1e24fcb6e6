/** An error as a report shows it: with the places in the program that led to it, where the browser knows them. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)
