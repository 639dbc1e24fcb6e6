import type { FeedVenue } from '../hosts'
import type { Surroundings } from '../surroundings'
import { timesIn, type FundingRequest } from './source'
import { fundingSources } from './sources'

export type FundingPages = { name: string; pages: readonly string[] }

type FetchFunding = {
  venue: FeedVenue
  surroundings: Surroundings
  /** Called with how many payments have come. */
  onPayments: (count: number) => void
  onDone: (found: FundingPages) => void
  /** The venue did not answer, or not with a page. */
  onFailed: () => void
}

/** More than any venue has: a history that never ends is broken. */
const mostPages = 200
const answerWithinMs = 20_000

/** The whole funding history of a venue, page by page as it is written there. Returns a function that cancels it. */
export function fetchFunding({ venue, surroundings, onPayments, onDone, onFailed }: FetchFunding): () => void {
  const source = fundingSources[venue]
  const pages: string[] = []
  let isOver = false
  let payments = 0
  const end = (act: () => void) => {
    if (isOver) return
    isOver = true
    act()
  }
  const ask = async (request: FundingRequest): Promise<void> => {
    const body = await answerTo(request, surroundings)
    if (isOver || source === undefined) return
    const times = timesIn(body)
    const next = pages.length < mostPages ? source.next(times) : null
    if (times.length > 0 || next === null) pages.push(body)
    payments += times.length
    onPayments(payments)
    if (next !== null) return ask(next)
    end(() => onDone({ name: `${venue}-${source.symbol}`, pages }))
  }
  if (source === undefined) end(onFailed)
  else ask(source.first(surroundings.now())).catch(() => end(onFailed))
  return () => end(() => undefined)
}

/** The body of an address, or the message that answers one; rejects where none comes. */
function answerTo(request: FundingRequest, { fetchText, openSocket, after }: Surroundings): Promise<string> {
  if ('address' in request) return fetchText(request.address)
  return new Promise((resolve, reject) => {
    const socket = openSocket(request.socket, {
      onOpen: () => socket.send(request.message),
      onText: (text) => {
        cancel()
        socket.close()
        resolve(text)
      },
      onClose: () => {
        cancel()
        reject(new Error('closed'))
      },
    })
    const cancel = after(answerWithinMs, () => {
      socket.close()
      reject(new Error('no answer'))
    })
  })
}
