import type { Site, Sites } from '../replay/replayServer'
import { venueNames, venueScripts } from '../replay/venueSites'

export type BusyVenue = (typeof venueNames)[number]

const day = 86_400_000
/** Five venues have sixty then, about as many as there are on a coin. */
export const contractsEach = 12
const months = 'FGHJKMNQUVX'
const january = (place: number) => `2701${`${place}`.padStart(2, '0')}`

const names: Readonly<Record<BusyVenue, (place: number) => string>> = {
  deribit: (place) => `BTC-${place}JAN27`,
  bybit: (place) => `BTCUSD${months[place - 1] ?? 'F'}27`,
  binance: (place) => `BTCUSD_${january(place)}`,
  okx: (place) => `BTC-USD-${january(place)}`,
  kraken: (place) => `FI_XBTUSD_${january(place)}`,
}

/** A text about a venue's own contract as a text about another one: 0 is its own, the others are later ones. */
export function ofContract({ venue, place, text }: { venue: BusyVenue; place: number; text: string }): string {
  if (place === 0) return text
  const [own, other] = [venueScripts[venue].symbol, names[venue](place)]
  return text.replaceAll(own, other).replaceAll(own.toLowerCase(), other.toLowerCase())
}

/** What a venue says of prices as often as it is asked: nothing of lists, and one bid for all of its contracts. */
export const pricesOf = (venue: BusyVenue, bid: number): string[] =>
  venueScripts[venue]
    .frames(Date.now(), bid)
    .map((frame) => JSON.stringify(frame).replace('"bid1Price":"101000"', `"bid1Price":"${bid}"`))
    .filter((text) => !text.includes('expTime') && !text.includes(left))

const places = Array.from({ length: contractsEach }, (_, place) => place)

/** Venues that list many contracts where they listed one: later ones at the same price, so that the first stays the best. */
export const withManyContracts = (sites: Sites): Sites =>
  Object.fromEntries(
    Object.entries(sites).map(([host, { body, answer }]): [string, Site] => [
      host,
      {
        ...(body === undefined ? {} : { body: (address) => expanded(body(address))[0] ?? '' }),
        ...(answer === undefined ? {} : { answer: (asked) => answer(asked).flatMap(expanded) }),
      },
    ]),
  )

/** Pays more than any other, and would have its venue's book watched twice. */
const left = 'BTC-26MAR27'

/** A list with more rows, or a frame once for every contract. */
function expanded(text: string): string[] {
  if (text.includes(`ticker.${left}`)) return []
  const venue = venueNames.find((name) => text.includes(venueScripts[name].symbol))
  if (venue === undefined) return [text]
  const more = JSON.stringify(withRows(JSON.parse(text), venue))
  return more === JSON.stringify(JSON.parse(text)) ? places.map((place) => ofContract({ venue, place, text })) : [more]
}

const expiryKeys = ['expiration_timestamp', 'deliveryTime', 'deliveryDate', 'expTime', 'lastTradingTime']

function withRows(value: unknown, venue: BusyVenue): unknown {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => rowsOf(one, venue) ?? [withRows(one, venue)])
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withRows(one, venue)]))
}

/** The row of a list and its copies; null for what is no row of the venue's own contract. */
function rowsOf(row: unknown, venue: BusyVenue): unknown[] | null {
  if (typeof row !== 'object' || row === null) return null
  if (Object.values(row).includes(left)) return []
  if (!Object.values(row).includes(venueScripts[venue].symbol)) return null
  const key = Object.keys(row).find((name) => expiryKeys.includes(name))
  if (key === undefined) return null
  return places.map((place): unknown => {
    // What was written as JSON is read again as the same record.
    const copy = JSON.parse(ofContract({ venue, place, text: JSON.stringify(row) })) as Record<string, unknown>
    return { ...copy, [key]: later(copy[key], place) }
  })
}

/** Ten days later for each place, written as it was. */
function later(moment: unknown, place: number): unknown {
  const wait = place * 10 * day
  if (typeof moment === 'number') return moment + wait
  if (typeof moment !== 'string') return moment
  return moment.includes('T') ? new Date(Date.parse(moment) + wait).toISOString() : `${Number(moment) + wait}`
}
