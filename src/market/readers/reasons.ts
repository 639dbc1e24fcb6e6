/** Why a row of a readable file is not a usable quote; the interface has words for each. */
export const leftOutReasons = [
  'spread',
  'option',
  'not-a-future',
  'not-btc',
  'not-usd',
  'not-inverse',
  'expired',
  'closed',
  'no-symbol',
  'duplicate-symbol',
  'no-expiry',
  'expiry-without-zone',
  'expiry-without-hour',
  'expiry-unreadable',
  'perpetual-with-expiry',
  'time-unreadable',
  'no-price',
  'price-not-positive',
  'crossed',
  'bad-number',
  'wrong-fields',
  'cell-count',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Why nothing at all was taken from a text; the interface has words for each. */
export const refusalReasons = [
  'unreadable',
  'empty',
  'too-large',
  'too-many-rows',
  'html-page',
  'broken-json',
  'wrong-shape',
  'no-header',
  'repeated-column',
  'broken-quotes',
  'no-usable-contract',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** A reason and what was found, in no language: a field, a cell, a position; empty where the reason says it all. */
export type Fault = { reason: LeftOutReason; detail: string }

export type LeftOut = Fault & {
  /** As the source has it; empty where the row names none. */
  symbol: string
  /** Line of a table, from 1; null where the source has no lines. */
  line: number | null
}
