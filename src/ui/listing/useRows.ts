import { useEffect, useState } from 'react'
import type { Listing, ListingRow } from '../../calculators/details'
import { awayAnswers } from '../panel/awayAnswers'

type Rows = readonly ListingRow<string>[]
type Fetched = { listing: Listing<string>; pages: Readonly<Record<number, Rows>> }

const pageLength = 200

/** The rows of a listing by place; those that stayed with the worker are fetched as they come into sight. */
export function useRows({
  title,
  listing,
  places,
}: {
  title: string
  listing: Listing<string>
  places: readonly number[]
}): (place: number) => ListingRow<string> | undefined {
  const [fetched, setFetched] = useState<Fetched>({ listing, pages: {} })
  const pages = fetched.listing === listing ? fetched.pages : {}
  const rowAt = (place: number) => listing.rows[place] ?? pages[Math.floor(place / pageLength)]?.[place % pageLength]
  const missing = places.find((place) => rowAt(place) === undefined)
  const page = missing === undefined ? null : Math.floor(missing / pageLength)
  useEffect(() => {
    if (page === null) return
    let current = true
    const from = page * pageLength
    void awayAnswers.rows({ title, from, to: from + pageLength }).then((rows) => {
      if (!current) return
      setFetched((last) => ({ listing, pages: { ...(last.listing === listing ? last.pages : {}), [page]: rows } }))
    })
    return () => {
      current = false
    }
  }, [title, listing, page])
  return rowAt
}
