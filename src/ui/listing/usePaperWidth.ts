import type { CSSProperties } from 'react'
import type { Listing, ListingRow } from '../../calculators/details'
import { useSay } from '../panel/wording'
import { usePrinted } from '../print/printed'
import { useDictionary } from '../words'
import { cellText } from './cellText'
import { lettersAcross } from './lettersAcross'

/** More letters in a line than these would be too small on an upright sheet. */
const mostUpright = 110
const mostOfWord = 22

type Printed = {
  listing: Listing<string>
  rowAt: (place: number) => ListingRow<string> | undefined
  places: readonly number[]
  decimals: readonly number[]
}

/** On paper nothing scrolls: how wide a listing is there, for its letters to be as large as fits. Nothing on a screen. */
export function usePaperWidth({ listing, rowAt, places, decimals }: Printed): {
  className: string
  style: CSSProperties | undefined
} {
  const { chrome } = useDictionary()
  const say = useSay()
  if (usePrinted() === null) return { className: '', style: undefined }
  const rows = places.map((place) => {
    const { word, name = '', values = [] } = rowAt(place) ?? {}
    const cells = values.map((value, at) => {
      const term = listing.columns[at]?.term
      return term === undefined ? '' : cellText({ term, value, decimals: decimals[at], none: chrome.none })
    })
    // A name stays on one line, a word is broken.
    const called = word === undefined ? '' : say(word).slice(0, mostOfWord)
    return [called.length > name.length ? called : name, ...cells]
  })
  const letters = lettersAcross({ headings: ['', ...listing.columns.map(({ label }) => say(label))], rows })
  return {
    className: letters > mostUpright ? ' listing--across' : '',
    // React's own type has no custom properties.
    style: { '--letters': letters } as CSSProperties,
  }
}
