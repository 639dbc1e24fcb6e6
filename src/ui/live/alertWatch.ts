import type { Calculator } from '../../calculators/calculator'
import type { ListingRow } from '../../calculators/details'
import type { Sources } from '../../calculators/sources'
import { draftOf } from '../../desk/draftOf'
import type { Draft } from '../../form'

/** An alert that has just come to hold, by what it is called and the numbers that were compared. */
export type NewAlert = { word: string; name: string; values: ListingRow<string>['values'] }

type Texts = { desk: Draft; own: Draft }

/** Looks at every new snapshot for alerts that did not hold before. One that ceases to hold may come again. */
export async function alertWatch(curve: Calculator): Promise<(texts: Texts, sources: Sources) => NewAlert[]> {
  const detailOf = await curve.details()
  let known = new Set<string>()
  return (texts, sources) => {
    // What a file holds is of another day, and is looked at in its panel.
    const quotes = sources.quotes.filter(({ origin }) => origin !== 'file')
    if ((texts.own['alerts'] ?? '').trim() === '' || quotes.length === 0) {
      known = new Set()
      return []
    }
    const draft = draftOf({ calculator: curve, ...texts })
    const detail = detailOf({ title: 'listing.alerts', draft, sources })
    const rows = detail?.kind === 'listing' ? detail.rows : []
    const holding = rows.map(({ word = '', name = '', values }) => ({ key: `${word} ${name}`, word, name, values }))
    const fresh = holding.filter(({ key }) => !known.has(key))
    known = new Set(holding.map(({ key }) => key))
    return fresh.map(({ word, name, values }) => ({ word, name, values }))
  }
}
