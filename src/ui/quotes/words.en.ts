import type { LeftOutReason, RefusalReason, SideOfBook } from '../../market/readers'

export type QuotesWords = {
  title: string
  intro: string
  file: string
  paste: string
  pasteHint: string
  read: string
  reading: string
  pastedText: string
  choose: string
  chooseHint: string
  perpetual: string
  spot: string
  noSpot: string
  at: string
  columns: Readonly<Record<'symbol' | 'expiry' | 'days' | 'yield' | 'spread', string>>
  kept: string
  noRow: string
  from: string
  sides: Readonly<Record<SideOfBook, string>>
  leftOut: string
  line: string
  refusals: Readonly<Record<RefusalReason, string>>
  reasons: Readonly<Record<LeftOutReason, string>>
}

export const quotesWords: QuotesWords = {
  title: 'Quotes',
  intro:
    'Drop a file anywhere on the page, pick one, or paste: BitMEX instrument/active as JSON, or a table with a header (symbol, expiry, bid, ask, mark; comma, tab or semicolon). At most 10 MB and 20,000 rows. Nothing leaves this page.',
  file: 'Pick a file',
  paste: 'Paste quotes',
  pasteHint: 'symbol, expiry_utc, bid, ask, mark',
  read: 'Read',
  reading: 'Reading {name}…',
  pastedText: 'the pasted text',
  choose: 'Price {symbol} at {side}: {price}',
  chooseHint: 'Choose the price at which you would sell.',
  perpetual: 'perpetual',
  spot: 'Index {price} USD',
  noSpot: 'The source has no index: spot is unchanged.',
  at: 'quoted {time}',
  columns: { symbol: 'Future', expiry: 'Expiry (UTC)', days: 'Days', yield: 'APR', spread: 'Spread, bp' },
  kept: 'Saved with market and account.',
  noRow: 'No row could be used. The first one: {reason}.',
  from: 'days from {time}',
  sides: { bid: 'Bid', ask: 'Ask', mid: 'Mid', mark: 'Mark', last: 'Last' },
  leftOut: 'Rows left out: {count}',
  line: 'line {line}',
  refusals: {
    unreadable: 'This could not be read as a file.',
    empty: 'There is nothing to read.',
    'too-large': 'This is larger than 10 MB, more than any list of quotes. Nothing was read.',
    'too-many-rows': 'This has more than 20,000 rows, more than any venue lists. Nothing was read.',
    'html-page': 'This is a web page, not quotes. Save the data itself, not the page that shows it.',
    'broken-json': 'This begins as JSON but breaks off or is malformed.',
    'wrong-shape':
      'This is JSON, but not the list that is read here: BitMEX’s instruments (GET /api/v1/instrument/active). From other venues, bring a table with a header.',
    'no-header': 'No header with a symbol, an expiry and a price was found in the first line.',
    'repeated-column': 'Two columns of the header mean the same thing.',
    'broken-quotes': 'A quotation mark is opened and never closed.',
    'no-usable-contract': 'No row is a BTC/USD inverse contract with a price.',
  },
  reasons: {
    spread: 'a spread of two contracts',
    option: 'an option',
    'not-a-future': 'neither a dated future nor a perpetual',
    'not-btc': 'not on BTC',
    'not-usd': 'not quoted in USD',
    'not-inverse': 'not an inverse contract',
    expired: 'expired',
    closed: 'not open for trading',
    'no-symbol': 'no symbol',
    'duplicate-symbol': 'symbol seen before',
    'no-expiry': 'no expiry',
    'expiry-without-zone': 'expiry without a time zone (name the column expiry_utc, or add Z)',
    'expiry-without-hour': 'expiry without an hour',
    'expiry-unreadable': 'expiry unreadable',
    'perpetual-with-expiry': 'a perpetual with an expiry',
    'time-unreadable': 'time unreadable',
    'no-price': 'no price',
    'price-not-positive': 'price not above zero',
    crossed: 'bid above ask',
    'bad-number': 'not a number',
    'wrong-fields': 'fields missing or of the wrong kind',
    'cell-count': 'more or fewer cells than the header',
  },
}
