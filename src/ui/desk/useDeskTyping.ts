import { deskOf } from '../../desk/draftOf'
import { venueNamed, type Venue } from '../../desk/venues'
import type { Edit } from '../../state'
import { useDraftStore } from '../app/store'
import { afterwards } from '../loading/afterwards'
import { useFetchedAct } from '../loading/useFetchedAct'

/** Typed positions are recounted: their user should know. */
const noticeOf = (edits: readonly Edit[]) =>
  edits.some((edit) => edit.part === 'panels') ? ({ notice: 'contracts-converted' } as const) : {}

/**
 * Types into the desk bar. A venue brings its terms, a contract its expiry and terms, as one change with it; where they are
 * not there yet, they follow when they come, unless something else was chosen since.
 */
export function useDeskTyping(panel: string) {
  const store = useDraftStore()
  const { act, failed } = useFetchedAct(afterwards)
  const type = (field: string, text: string) => {
    const { setField } = store.getState()
    const venue = field === 'venue' ? venueNamed(text) : undefined
    if (venue !== undefined) {
      choose(venue)
      return
    }
    const now = afterwards.now()
    if (field !== 'symbol' || text.trim() === '') setField({ scope: 'desk', panel, field, text })
    else if (now.state === 'there') {
      const also = now.value.editsOfSymbol(text, store.getState())
      setField({ scope: 'desk', panel, field, text, also })
    } else {
      setField({ scope: 'desk', panel, field, text })
      act(({ editsOfSymbol }) => {
        const { desk, change } = store.getState()
        if (desk['symbol'] === text) change({ kind: 'filling', edits: editsOfSymbol(text, store.getState()) })
      })
    }
  }
  const choose = (venue: Venue) => {
    const before = deskOf(store.getState().desk)
    act(({ editsOfVenue }) => {
      const { desk, change } = store.getState()
      const edits = editsOfVenue(venue, store.getState())
      const now = deskOf(desk)
      // An example, a link or another venue that came meanwhile stands: a contract is never half of one and half of another.
      if (edits.every(({ part: place, field }) => place !== 'desk' || now[field] === before[field]))
        change({ kind: 'filling', edits }, noticeOf(edits))
    })
  }
  return { type, failed }
}
