/** Whether the screen is as a query says, and who hears of a change. One list for the page: every render reads it. */
export function screenQuery(query: string) {
  let made: MediaQueryList | null = null
  const list = () => (made ??= matchMedia(query))
  return {
    now: () => list().matches,
    subscribe: (onChange: () => void) => {
      list().addEventListener('change', onChange)
      return () => list().removeEventListener('change', onChange)
    },
  }
}
