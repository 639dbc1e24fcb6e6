import { useEffect, useState, useSyncExternalStore } from 'react'
import { futureBooks, spotBooks, spotBookVenues, type SpotBookVenue } from '../../market/feeds'
import { useDesk } from '../app/store'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { venueNames } from '../../vocabulary/venueNames'
import { filled, useWords } from '../words'
import { BookNotes } from './BookNotes'
import type { FutureBook } from './futureBookOf'
import { hostsOf } from './hostsOf'
import { keptTexts } from './keptTexts'
import { LegLine } from './LegLine'
import { liveBooksOfPage } from './liveBooksOfPage'
import { booksWords as english } from './words.en'
import { booksWords as chinese } from './words.zh'

const { kraken, deribit, coinbase } = venueNames
const spotNames: Readonly<Record<SpotBookVenue, string>> = {
  kraken: `${kraken} BTC/USD`,
  deribit: `${deribit} BTC/USDC (${coinbase})`,
}

type BooksCardProps = {
  /** Whose bids are watched once somebody turns it on. */
  futures: readonly FutureBook[]
  says: {
    intro: 'intro' | 'introRanked'
    none: 'noFuture' | 'noRanked'
    watch: 'watch' | 'watchRanked'
    missing: 'typedRows' | 'typedRanked'
  }
  /** Whether the levels have fields of the open panel to be kept in. */
  mayKeep: boolean
}

/** The books of futures and of spot, watched while this is in sight and turned on. */
export function BooksCard({ futures, says, mayKeep }: BooksCardProps) {
  const words = useWords({ en: english, zh: chinese })
  const fillIn = useDesk((state) => state.fillIn)
  const [isOn, turn] = useState(false)
  const [spot, chooseSpot] = useState<SpotBookVenue>('kraken')
  const status = useSyncExternalStore(liveBooksOfPage.subscribe, liveBooksOfPage.status)
  const books = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().books)
  const isWatching = isOn && futures.length > 0
  useEffect(() => (isWatching ? liveBooksOfPage.end : undefined), [isWatching])
  useEffect(() => {
    if (isWatching) liveBooksOfPage.watch({ spot, futures })
  }, [isWatching, spot, futures])
  return (
    <>
      <p className="muted">{words[says.intro]}</p>
      {futures.length === 0 ? (
        <p>{words[says.none]}</p>
      ) : (
        <>
          <p className="take-slippage">
            <label>
              <input type="checkbox" role="switch" checked={isOn} onChange={() => turn(!isOn)} /> {words[says.watch]}
            </label>
            <label>
              {words.spotBook}{' '}
              <select
                value={spot}
                onChange={({ target }) => chooseSpot(spotBookVenues.find((one) => one === target.value) ?? 'kraken')}
              >
                {spotBookVenues.map((one) => (
                  <option key={one} value={one}>
                    {spotNames[one]}
                  </option>
                ))}
              </select>
            </label>
            {isWatching && mayKeep && (
              <button
                type="button"
                className="button"
                disabled={books === null}
                onClick={() => books !== null && fillIn({ ...keptTexts(books), notice: 'quotes-taken' })}
              >
                {words.keep}
              </button>
            )}
          </p>
          <ul className="venue-switches">
            {futures.map(({ venue, symbol }) => (
              <LegLine
                key={`${venue} ${symbol}`}
                name={`${words.future} ${symbol}`}
                hosts={hostsOf(futureBooks[venue])}
                leg={status?.futures.find((leg) => leg.venue === venue && leg.symbol === symbol) ?? null}
                words={words}
              />
            ))}
            <LegLine
              name={`${words.spot} ${spotNames[spot]}`}
              hosts={hostsOf(spotBooks[spot].source)}
              leg={status?.spot ?? null}
              words={words}
            />
          </ul>
          <BookNotes status={status} words={words} missing={says.missing} />
          {spotBooks[spot].paidIn !== 'USD' && (
            <p className="muted">{filled(words.paidIn, { currency: spotBooks[spot].paidIn })}</p>
          )}
        </>
      )}
    </>
  )
}
