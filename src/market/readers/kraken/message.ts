import { instantIn } from '../payload/instant'
import { excerptOf, fieldOf, hasAny, textAt } from '../payload/json'
import { eachRow, type RowReader } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { readChange, readSnapshot } from './book'
import { readInstrument } from './instrument'
import { readFrame, readTicker } from './quote'
import { readSpotChannel } from './spot'
import { readSpotBody } from './spotBody'

const feeds: Readonly<Record<string, RowReader>> = {
  ticker: readFrame,
  ticker_lite: readFrame,
  book: readChange,
  book_snapshot: readSnapshot,
}

/** A feed of the futures, a channel of the spot market, an answer of either socket, or a body of REST. */
export function readKraken(payload: unknown): MessagePart {
  const refusal = refusalIn(payload)
  if (refusal !== null) return problem('refused-by-venue', refusal)
  if (hasAny(payload, 'event', 'method')) return nothing
  if (hasAny(payload, 'channel')) return readSpotChannel(payload)
  const feed = textAt(payload, 'feed')
  if (feed !== '') return (Object.hasOwn(feeds, feed) ? feeds[feed] : undefined)?.(payload) ?? nothing
  return readBody(payload)
}

function readBody(payload: unknown): MessagePart {
  const read = readTicker(instantIn(payload, 'serverTime'))
  if (hasAny(payload, 'instruments')) return eachRow(fieldOf(payload, 'instruments'), readInstrument)
  if (hasAny(payload, 'tickers')) return eachRow(fieldOf(payload, 'tickers'), read)
  if (hasAny(payload, 'ticker')) return read(fieldOf(payload, 'ticker'))
  const isSpot = Array.isArray(fieldOf(payload, 'error')) && hasAny(payload, 'result')
  return isSpot ? readSpotBody(fieldOf(payload, 'result')) : nothing
}

/** What the venue says is wrong; null where nothing is. */
function refusalIn(payload: unknown): string | null {
  const event = textAt(payload, 'event')
  if (event === 'error' || event === 'alert') return textAt(payload, 'message')
  const error = fieldOf(payload, 'error')
  if (Array.isArray(error)) return error.length === 0 ? null : excerptOf(error[0])
  const failed = textAt(payload, 'result') === 'error' || fieldOf(payload, 'success') === false
  return failed ? excerptOf(error ?? firstOf(fieldOf(payload, 'errors'))) : null
}

/** The first of several faults in the venue's own words, empty where there are none. */
const firstOf = (errors: unknown): string => (Array.isArray(errors) ? textAt(errors[0], 'message') : '')
