import { useState } from 'react'

/** What was chosen among the views of each card, by panel and card: it is there again when the panel is. */
const chosenViews = new Map<string, string>()

/** The view that is chosen in a card of a panel, for as long as the page is open. */
export function useChosen(card: string): [string | null, (chosen: string) => void] {
  const [chosen, setChosen] = useState(() => chosenViews.get(card) ?? null)
  const choose = (next: string) => {
    chosenViews.set(card, next)
    setChosen(next)
  }
  return [chosen, choose]
}
