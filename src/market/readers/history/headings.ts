/** What a column means to us. */
export type Role =
  | 'time'
  | 'fundingTime'
  | 'symbol'
  | 'rate'
  | 'overlappingRate'
  | 'absoluteRate'
  | 'unsignedRate'
  | 'mark'
  | 'open'
  | 'high'
  | 'low'
  | 'close'
  | 'settlement'
  | 'expiry'
  | 'settleTime'

/** What venues call each column, without case, spaces and punctuation, the most telling first. */
const names: Readonly<Record<Role, readonly string[]>> = {
  time: [
    'opentime',
    'calctime',
    'fundingtime',
    'fundingratetimestamp',
    'timestamp',
    'unix',
    'unixtimestamp',
    'unixtime',
    'epoch',
    'time',
    'ts',
    't',
    'datetime',
    'date',
    'starttime',
    'start',
    'snappedat',
    'period',
    'closetime',
    'timestampms',
    'entrytime',
    'settlementtime',
    'creationtimestamp',
    'createdat',
    'createtime',
    'id',
    'day',
  ],
  // Where a venue's file of quotes says which payment a running rate is for.
  fundingTime: ['fundingtimestamp', 'nextfundingtime'],
  symbol: [
    'contractcode',
    'instrumentname',
    'instid',
    'symbol',
    'instrument',
    'contract',
    'contracts',
    'contracts',
    'pair',
    'market',
    'productid',
    'ticker',
    'instrumentid',
    'name',
  ],
  rate: [
    'interest1h',
    'relativefundingrate',
    'realizedrate',
    'realisedrate',
    'realfundingrate',
    'lastfundingrate',
    'fundingrate',
    'funding',
    'fundingratepercent',
    'fundingratepct',
    'rate',
    'fr',
    'r',
    'realizedfundingrate',
    'settledfundingrate',
  ],
  overlappingRate: ['interest8h', 'funding8h', 'fundingrate8h', '8hfundingrate', 'rate8h', '8hrate'],
  absoluteRate: ['absolutefundingrate', 'fundingrateabsolute'],
  unsignedRate: [
    'fundingcost',
    'fundingpaid',
    'fundingfeerate',
    'longrate',
    'shortrate',
    'longfundingrate',
    'shortfundingrate',
  ],
  mark: ['markprice', 'mark', 'markpx', 'indexprice', 'index', 'idxpx', 'lastprice', 'price'],
  open: ['open', 'o', 'openprice'],
  high: ['high', 'h', 'highprice'],
  low: ['low', 'l', 'lowprice'],
  close: [
    'close',
    'closeprice',
    'c',
    'last',
    'lastprice',
    'closelast',
    'adjclose',
    'price',
    'markprice',
    'indexprice',
    'settlementprice',
    'value',
  ],
  settlement: ['settledprice', 'deliveryprice'],
  expiry: [
    'expiry',
    'expiration',
    'expirydate',
    'expirytime',
    'expirationtimestamp',
    'deliverytime',
    'deliverydate',
    'maturity',
    'exptime',
  ],
  settleTime: ['settle', 'settlementdate', 'settledate'],
}

export type Heading = {
  /** As the file has it. */
  text: string
  /** Without case, spaces, punctuation, and what it says of zone and unit. */
  plain: string
  isUtc: boolean
  rateUnit: 'percent' | 'basis points' | null
}

export function heading(text: string): Heading {
  const isPercent = /%|percent|pct/i.test(text)
  const isInPoints = /basis[ _-]?points?|(?<![a-z])bps?(?![a-z])/i.test(text)
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    // OKX heads its columns in two languages.
    .replace(/(?<=[a-z0-9])\p{Script=Han}+$/u, '')
  const zoneless = letters.replace(/(utc|gmt)$|^(utc|gmt)/, '')
  const isUtc = zoneless !== letters && zoneless !== ''
  const bare = isUtc ? zoneless : letters
  const unitless = bare.replace(
    /(inpercent|percentage|percent|pct|inbps?|bps?|inbasispoints?|basispoints?|usdt?|inusdt?|ms)$/,
    '',
  )
  const known = Object.values(names).some((list) => list.includes(bare))
  const rateUnit = isInPoints ? 'basis points' : isPercent ? 'percent' : null
  return { text, plain: known || unitless === '' ? bare : unitless, isUtc, rateUnit }
}

/** Words of a rate that was not paid, or not for one interval. */
const otherRate =
  /predicted|indicative|next|estimat|daily|average|avg|annual|apr|apy|cumul|year|max|min|cap|floor|premium|interest|8h/

/** Where the best column of a role stands, or null. */
export function placeOf(role: Role, headings: readonly Heading[]): number | null {
  for (const name of names[role]) {
    const place = headings.findIndex(({ plain }) => plain === name)
    if (place !== -1) return place
  }
  if (role !== 'rate') return null
  const like = headings.flatMap(({ plain }, place) =>
    plain.includes('funding') && plain.includes('rate') && !otherRate.test(plain) ? [place] : [],
  )
  const [only = null] = like
  return like.length === 1 ? only : null
}

/** Every place of a role, the most telling first. */
export const placesOf = (role: Role, headings: readonly Heading[]): number[] =>
  names[role].flatMap((name) => headings.flatMap(({ plain }, place) => (plain === name ? [place] : [])))

/** Whether a first row looks like known headings. */
export const areHeadings = (cells: readonly string[]): boolean => {
  const headings = cells.map(heading)
  const known = headings.filter(({ plain }) => Object.values(names).some((list) => list.includes(plain)))
  return known.length > 0
}
