import { useEffect } from 'react'
import type { Venue } from '../../desk/venues'
import { useDraftStore } from '../app/store'
import { afterCharts } from '../loading/afterCharts'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'

const facts = part(() => import('../../desk/venueFacts'))

/**
 * Chooses a venue, whose terms are typed with it as one change. They are fetched after the first view; where they are not
 * there yet, they give way to what was chosen since.
 */
export function useVenueTerms() {
  const store = useDraftStore()
  const { act, failed } = useFetchedAct(facts)
  useEffect(() => {
    // A failure is told where the terms are asked for.
    afterCharts(facts.fetch).catch(() => undefined)
  }, [])
  const choose = (venue: Venue) => {
    const before = store.getState().desk
    act(({ venueFacts }) => {
      const { desk, fillIn } = store.getState()
      const typed = { ...venueFacts(venue).terms, venue }
      // An example, a link or another venue that came meanwhile stands: a contract is never half of one and half of another.
      if (Object.keys(typed).every((name) => desk[name] === before[name])) fillIn({ desk: typed })
    })
  }
  return { choose, failed }
}
