/** What a heading may call each column, without case, spaces and punctuation; the first name is ours. */
const aliases = {
  symbol: ['symbol', 'instrument', 'instrumentname', 'instid', 'contract', 'contractcode', 'ticker'],
  expiry: [
    'expiry',
    'expirydate',
    'expirytime',
    'expiration',
    'expirationtime',
    'expirationtimestamp',
    'exptime',
    'maturity',
    'maturitytime',
    'delivery',
    'deliverydate',
    'deliverytime',
    'lasttradingtime',
  ],
  bid: ['bid', 'bestbid', 'bidprice', 'bestbidprice', 'bid1price', 'bidpx'],
  ask: ['ask', 'bestask', 'askprice', 'bestaskprice', 'ask1price', 'askpx', 'offer'],
  mark: ['mark', 'markprice', 'markpx'],
  last: ['last', 'lastprice', 'lasttradedprice'],
  index: ['index', 'indexprice', 'idxpx', 'spot', 'spotprice', 'indicativesettleprice'],
  time: ['time', 'timestamp', 'quotetime', 'asof'],
  underlying: ['underlying'],
  quoteCurrency: ['quotecurrency'],
  inverse: ['inverse', 'isinverse'],
} as const
export type Column = keyof typeof aliases
export const priceColumns = ['bid', 'ask', 'mark', 'last', 'index'] as const satisfies readonly Column[]

/** Object.entries forgets the keys; these are the keys of the very table above. */
const columns = Object.entries(aliases) as [Column, readonly string[]][]

/** Names of a symbol at some venues, and of a mere number beside the symbol at others. */
const identifiers: readonly string[] = ['productid', 'instrumentid']

/** Where each column stands, and which say in their heading that they are UTC. */
export type QuoteColumns = {
  at: ReadonlyMap<Column, number>
  utc: ReadonlySet<Column>
  /** Cells in a whole row. */
  width: number
}

const plainOf = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The columns that a header names; unknown headings are passed over. */
export function quoteColumns(header: readonly string[]): QuoteColumns | { repeated: string } {
  const at = new Map<Column, number>()
  const utc = new Set<Column>()
  const plainHeader = header.map(plainOf)
  for (const [index, heading] of header.entries()) {
    const plain = plainHeader[index] ?? ''
    const [, name = '', note] = /^(.+?)(utc|usd)?$/u.exec(plain) ?? []
    const column = columns.find(([, names]) => names.includes(name))?.[0]
    if (column === undefined) continue
    const before = at.get(column)
    if (before !== undefined) return { repeated: `${header[before] ?? ''}, ${heading}` }
    at.set(column, index)
    if (note === 'utc') utc.add(column)
  }
  const identifier = plainHeader.findIndex((plain) => identifiers.includes(plain))
  if (!at.has('symbol') && identifier !== -1) at.set('symbol', identifier)
  return { at, utc, width: header.findLastIndex((heading) => heading.trim() !== '') + 1 }
}

/** A table of quotes names at least its contracts and a price. */
export const areQuoteColumns = ({ at }: QuoteColumns): boolean =>
  at.has('symbol') && (['bid', 'ask', 'mark', 'last'] as const).some((column) => at.has(column))
