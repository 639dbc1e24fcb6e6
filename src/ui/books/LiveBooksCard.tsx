import { useEffect, useState, useSyncExternalStore } from 'react'
import { futureBooks, spotBooks, spotBookVenues, type FutureBookVenue, type SpotBookVenue } from '../../market/feeds'
import { deskOf } from '../../desk/draftOf'
import { inverseDesk } from '../../desk/inverseDesk'
import { useDesk } from '../app/store'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { filled, useWords } from '../words'
import { BookNotes } from './BookNotes'
import { hostsOf } from './hostsOf'
import { keptTexts } from './keptTexts'
import { LegLine } from './LegLine'
import { liveBooksOfPage } from './liveBooksOfPage'
import { booksWords as english } from './words.en'
import { booksWords as chinese } from './words.zh'

const isFutureVenue = (venue: string): venue is FutureBookVenue => Object.hasOwn(futureBooks, venue)
const spotNames: Readonly<Record<SpotBookVenue, string>> = { kraken: 'Kraken BTC/USD', deribit: 'Deribit BTC/USDC' }

type LiveBooksCardProps = {
  /** A contract other than the desk's future, where one is chosen. */
  chosen?: { venue: string; symbol: string } | null
  /** Whether the levels have fields of the open panel to be kept in. */
  mayKeep?: boolean
}

/** The books of the desk's future and of spot, watched while this is in sight and turned on. */
export default function LiveBooksCard({ chosen = null, mayKeep = true }: LiveBooksCardProps) {
  const words = useWords({ en: english, zh: chinese })
  const typed = useDesk(({ desk }) => desk)
  const fillIn = useDesk((state) => state.fillIn)
  const [isOn, turn] = useState(false)
  const [spot, chooseSpot] = useState<SpotBookVenue>('kraken')
  const status = useSyncExternalStore(liveBooksOfPage.subscribe, liveBooksOfPage.status)
  const books = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().books)
  const { venue, symbol: written } = chosen ?? deskOf(typed, inverseDesk)
  const symbol = written.trim().toUpperCase()
  const future = isFutureVenue(venue) && symbol !== '' ? { venue, symbol } : null
  const isWatching = isOn && future !== null
  const watchedVenue = future?.venue
  useEffect(() => {
    if (!isWatching || watchedVenue === undefined) return
    liveBooksOfPage.watch({ spot, future: { venue: watchedVenue, symbol } })
    return liveBooksOfPage.end
  }, [isWatching, spot, watchedVenue, symbol])
  return (
    <>
      <p className="muted">{words.intro}</p>
      {future === null ? (
        <p>{words.noFuture}</p>
      ) : (
        <>
          <ul className="venue-switches">
            <LegLine
              name={`${words.future} ${symbol}`}
              hosts={hostsOf(futureBooks[future.venue])}
              leg={status?.future ?? null}
              words={words}
            />
            <LegLine
              name={`${words.spot} ${spotNames[spot]}`}
              hosts={hostsOf(spotBooks[spot].source)}
              leg={status?.spot ?? null}
              words={words}
            />
          </ul>
          <p className="take-slippage">
            <label>
              <input type="checkbox" role="switch" checked={isOn} onChange={() => turn(!isOn)} /> {words.watch}
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
          <BookNotes status={status} words={words} />
          {spotBooks[spot].paidIn !== 'USD' && (
            <p className="muted">{filled(words.paidIn, { currency: spotBooks[spot].paidIn })}</p>
          )}
        </>
      )}
    </>
  )
}
