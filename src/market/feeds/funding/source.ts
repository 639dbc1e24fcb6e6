import { timeCell } from '../../readers'

/** What is asked for one page of a funding history: an address, or a message over the venue's socket. */
export type FundingRequest = { address: string } | { socket: string; message: string }

/** Where a venue has the funding history of its bitcoin perpetual, page by page. Thin on purpose. */
export type FundingSource = {
  symbol: string
  /** The newest page, or the only one. */
  first: (nowMs: number) => FundingRequest
  /** The page that comes after one with payments at these times; null where it was the last. */
  next: (timesMs: readonly number[]) => FundingRequest | null
}

const stamped = /"(?:timestamp|fundingTime|fundingRateTimestamp)"\s*:\s*"?(\d{13})/g

/** The times of the payments in a page. */
export const timesIn = (body: string): number[] =>
  Array.from(body.matchAll(stamped), ([, digits = '']) => timeCell(digits)).flatMap((time) =>
    typeof time === 'object' ? [time.milliseconds] : [],
  )

/** One page after another into the past, until one is empty. */
export const backwards =
  (pageBefore: (untilMs: number) => FundingRequest): FundingSource['next'] =>
  (times) =>
    times.length === 0 ? null : pageBefore(Math.min(...times) - 1)
