import { use, type Context } from 'react'

/** What the page provides to all that is drawn in it. */
export function useProvided<T>(context: Context<T | null>): T {
  const provided = use(context)
  if (provided === null) throw new Error('A part of the page is drawn outside of it.')
  return provided
}
