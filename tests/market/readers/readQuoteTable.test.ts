import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuotes } from '../../../src/market/readers'
import { asOf, refusalOf, sheetOf } from './payloads'

const table = [
  ['symbol', 'expiry', 'bid', 'ask', 'mark', 'last', 'index'],
  ['XBTUSD', '', '99990', '100010', '100001.5', '100000', '100000'],
  ['XBTH30', '2030-03-29T12:00:00Z', '101010', '101030', '101025.5', '', '100000'],
  ['XBTM30', '2030-06-28T12:00:00Z', '102000', '102040', '', '102020', '100000'],
]
const textOf = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => row.join(delimiter)).join('\n')
const expected = sheetOf(textOf(table))

describe('readQuoteTable', () => {
  it('reads what the columns say, and nothing that they do not', () => {
    const { quotes, ...sheet } = expected
    expect(JSON.parse(JSON.stringify(sheet))).toEqual({
      source: 'table',
      venue: null,
      time: null,
      spotPrice: '100000',
      leftOut: [],
    })
    expect(quotes.map((quote) => quote.kind)).toEqual(['perpetual', 'dated', 'dated'])
    expect(JSON.parse(JSON.stringify(quotes[1]))).toEqual({
      symbol: 'XBTH30',
      kind: 'dated',
      expiry: '2030-03-29T12:00:00.000Z',
      bid: '101010',
      ask: '101030',
      mark: '101025.5',
      last: null,
      mid: '101020',
      indexPrice: '100000',
      multiplier: null,
      lotSize: null,
      futuresFeeRate: null,
      settlementFeeRate: null,
      maintenanceMarginRate: null,
      fundingRate: null,
      time: null,
    })
  })

  it('reads the same from any order of the columns and with any delimiter', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })
    fc.assert(
      fc.property(order, fc.constantFrom(',', '\t', ';'), (columns, delimiter) => {
        const permuted = table.map((row) => columns.map((column) => row[column] ?? ''))
        expect(sheetOf(textOf(permuted, delimiter))).toEqual(expected)
      }),
    )
  })

  const dressed: readonly [string, string][] = [
    ['a byte order mark', `\uFEFF${textOf(table)}`],
    ['CRLF', textOf(table).replaceAll('\n', '\r\n')],
    [
      'line ends of every kind',
      textOf(table)
        .replace('\n', '\r\n')
        .replace(/\n(?=XBTM)/, '\r'),
    ],
    ['blank lines', `\n\n${textOf(table).replaceAll('\n', '\n\n , ,\n')}\n\n`],
    ['every cell in quotes', textOf(table.map((row) => row.map((cell) => `"${cell}"`)))],
    ['spaces around the cells', textOf(table, ' ; ')],
    ['trailing delimiters', textOf(table.map((row) => [...row, '']))],
    ['upper case', textOf(table).replace(/^.*/, (header) => header.toUpperCase())],
    [
      'other names',
      textOf(table).replace(/^.*/, 'Instrument,Maturity,Best_Bid,best ask,Mark Price,lastPrice,Spot (USD)'),
    ],
    ['a column of its own', textOf(table.map((row, index) => [...row, index === 0 ? 'volume' : '=1+1']))],
  ]
  it.each(dressed)('is not put off by %s', (_, text) => {
    expect(sheetOf(text)).toEqual(expected)
  })

  it('reads quoted numbers with commas for thousands, whichever the delimiter', () => {
    const comma = sheetOf('symbol,bid,ask\nXBTUSD,"32,338.0","32,338.5"')
    const semicolon = sheetOf('symbol;bid;ask\nXBTUSD;32,338.0;32,338.5')
    expect(comma.quotes[0]?.mid?.toFixed()).toBe('32338.25')
    expect(semicolon).toEqual(comma)
  })

  it('reads decimal commas, as one price of the table shows', () => {
    const euro = [
      ['symbol', 'expiry', 'bid', 'ask'],
      ['XBTH30', '2030-03-29T12:00:00Z', '101.010', '101.030,5'],
      ['XBTM30', '2030-06-28T12:00:00Z', '102 000,25', '102040,5'],
    ]
    const { quotes, leftOut } = sheetOf(textOf(euro, ';'))
    expect(leftOut).toEqual([])
    expect(quotes.map(({ bid, ask }) => [bid?.toFixed(), ask?.toFixed()])).toEqual([
      ['101010', '101030.5'],
      ['102000.25', '102040.5'],
    ])
  })

  it('keeps every digit', () => {
    const text = 'symbol,mark,index\nXBTUSD,32182.720000000000000001,0.1'
    expect(sheetOf(text).quotes[0]?.mark?.toFixed()).toBe('32182.720000000000000001')
  })

  const expiries: readonly [string, string, string][] = [
    ['expiry', '2030-03-29T12:00:00.000Z', '2030-03-29T12:00:00.000Z'],
    ['expiry', '2030-03-29 12:00 UTC', '2030-03-29T12:00:00.000Z'],
    ['expiry', '2030-03-29T20:00+08:00', '2030-03-29T12:00:00.000Z'],
    ['expiry', '2030-03-29 20:00:00 +0800', '2030-03-29T12:00:00.000Z'],
    ['expiry', '1901016000000', '2030-03-29T12:00:00.000Z'],
    ['expiry_utc', '2030-03-29 12:00', '2030-03-29T12:00:00.000Z'],
    ['Expiry (UTC)', '2030-03-29T12:00:00', '2030-03-29T12:00:00.000Z'],
    ['expiry_utc', '2030-03-29T20:00+08:00', '2030-03-29T12:00:00.000Z'],
  ]
  it.each(expiries)('under %s reads %s as %s', (heading, expiry, iso) => {
    expect(sheetOf(`symbol,${heading},mark\nMAR30,${expiry},101000`).quotes[0]?.expiry).toBe(iso)
  })

  const perpetuals = ['XBTUSD', 'PI_XBTUSD', 'BTC-PERPETUAL', 'BTCUSD_PERP', 'BTC-USD-SWAP']
  it.each(perpetuals)('takes %s without an expiry for a perpetual', (symbol) => {
    for (const none of ['', '0', '32503708800000', '4133404800000'])
      expect(sheetOf(`symbol,expiry,mark\n${symbol},${none},100000`).quotes[0]).toMatchObject({
        kind: 'perpetual',
        expiry: null,
      })
  })

  const badRows: readonly [string, string, string][] = [
    ['XBTH30-XBTM30,,-210,,', 'spread', ''],
    ['BTC-FS-29MAR30_PERP,,1,,', 'spread', ''],
    [',2030-03-29T12:00Z,1,2,', 'no-symbol', ''],
    ['BTCUSD,,1,2,', 'no-expiry', ''],
    ['MAR30,0,1,2,', 'no-expiry', ''],
    ['MAR30,2030-03-29 12:00,1,2,', 'expiry-without-zone', '2030-03-29 12:00'],
    ['MAR30,2030-03-29,1,2,', 'expiry-without-hour', '2030-03-29'],
    ['MAR30,29/03/2030,1,2,', 'expiry-unreadable', '29/03/2030'],
    ['MAR30,2030-02-30T12:00Z,1,2,', 'expiry-unreadable', '2030-02-30T12:00Z'],
    ['MAR30,1901016000,1,2,', 'expiry-unreadable', '1901016000'],
    ['XBTUSD,2030-03-29T12:00Z,1,2,', 'perpetual-with-expiry', '2030-03-29T12:00Z'],
    ['DEC29,2029-12-28T12:00Z,1,2,', 'expired', '2029-12-28T12:00:00.000Z'],
    ['MAR30,2030-03-29T12:00Z,,,', 'no-price', ''],
    ['MAR30,2030-03-29T12:00Z,0,2,', 'price-not-positive', 'bid: 0'],
    ['MAR30,2030-03-29T12:00Z,3,2,', 'crossed', '3 > 2'],
    ['MAR30,2030-03-29T12:00Z,n/a,2,', 'bad-number', 'bid: n/a'],
    ['MAR30,2030-03-29T12:00Z,=1+1,2,', 'bad-number', 'bid: =1+1'],
    ['MAR30,2030-03-29T12:00Z,NaN,2,', 'bad-number', 'bid: NaN'],
    ['MAR30,2030-03-29T12:00Z,1.5,"101.025,5",', 'bad-number', 'ask: 101.025,5'],
    ['MAR30,2030-03-29T12:00Z,1,1e16,', 'bad-number', 'ask: 1e16'],
    ['MAR30,2030-03-29T12:00Z,1', 'cell-count', '3 / 5'],
    ['MAR30,2030-03-29T12:00Z,101,010,101,030,', 'cell-count', '7 / 5'],
    ['JUN30,2030-06-28T12:00Z,5,6,', 'duplicate-symbol', ''],
  ]
  it.each(badRows)('lists %s with its line as %s', (row, reason, detail) => {
    const text = `\nsymbol,expiry,bid,ask,index\njun30,2030-06-28T12:00Z,1,2,\n\n${row}\n`
    const { quotes, leftOut } = sheetOf(text)
    expect(quotes.map((quote) => quote.symbol)).toEqual(['jun30'])
    expect(leftOut).toEqual([{ symbol: row.split(',')[0], line: 5, reason, detail }])
  })

  it('counts the lines within quoted cells, and takes a formula for text', () => {
    const text = 'symbol,note,mark\nXBTUSD,"two\r\nlines",100000\n@SUM(A1),,x\n=PERP(),,100000'
    const { quotes, leftOut } = sheetOf(text)
    expect(quotes.map((quote) => quote.symbol)).toEqual(['XBTUSD', '=PERP()'])
    expect(leftOut).toEqual([{ symbol: '@SUM(A1)', line: 4, reason: 'no-expiry', detail: '' }])
  })

  it('tells the contracts of a whole venue apart where the table says what they are', () => {
    const text = [
      'symbol,underlying,quoteCurrency,isInverse,expiry,markPrice',
      'XBTUSD,XBT,USD,true,,100000',
      'ETHUSD,ETH,USD,false,,4000',
      'XBTEUR,XBT,EUR,true,,90000',
      'XBTUSDL,XBT,USD,false,,100000',
    ].join('\n')
    expect(sheetOf(text).leftOut.map(({ symbol, reason }) => [symbol, reason])).toEqual([
      ['ETHUSD', 'not-btc'],
      ['XBTEUR', 'not-usd'],
      ['XBTUSDL', 'not-inverse'],
    ])
  })

  it.each([
    ['ETH-29MAR30', 'not-btc', 'ETH'],
    ['ETHH30', 'not-btc', 'ETH'],
    ['ETHUSD_300329', 'not-btc', 'ETH'],
    ['FI_ETHUSD_300329', 'not-btc', 'ETH'],
    ['ETH-USDT-300329', 'not-btc', 'ETH'],
    ['SOL_USDC-29MAR30', 'not-btc', 'SOL'],
    ['1000PEPEUSDT', 'not-btc', '1000PEPE'],
    ['XBTETHH30', 'not-usd', 'ETH'],
    ['XBTEUR', 'not-usd', 'EUR'],
    ['BTCUSDT_300329', 'not-usd', 'USDT'],
    ['BTC-USDT-300329', 'not-usd', 'USDT'],
    ['XBTUSDTH30', 'not-usd', 'USDT'],
    ['BTC_USDC-29MAR30', 'not-usd', 'USDC'],
    ['BYBIT:BTCUSDT.P', 'not-usd', 'USDT'],
    ['FF_XBTUSD_300329', 'not-inverse', ''],
    ['BTC-USD_UM-300329', 'not-inverse', ''],
    ['BTC-29MAR30-100000-C', 'option', ''],
    ['BTC-USD-300329-100000-P', 'option', ''],
    ['BTC-29MAR30-100000-C-USDT', 'option', ''],
    ['XRP_USDC-29MAR30-0d55-C', 'option', ''],
  ])('leaves %s out by its symbol where no column says what it is: %s', (symbol, reason, detail) => {
    const text = `symbol,expiry,mark\nBTC-29MAR30,2030-03-29T12:00Z,100000\n${symbol},2030-03-29T12:00Z,1`
    expect(sheetOf(text).leftOut).toEqual([{ symbol, line: 3, reason, detail }])
  })

  it.each([
    'XBTH30',
    'XBTUSDH30',
    'BTCUSDH30',
    'BTCUSD_300329',
    'BTC-USD-300329',
    'BTC-29MAR30',
    'BTC-9MAR30',
    'FI_XBTUSD_300329',
    'BITMEX:XBTH30',
    'btcusd_300329',
    'My far 26',
    'near',
    'MAR30',
    'JUN30',
    'F1',
    'USD-1',
  ])('takes %s: it is on BTC, or says nothing of its coin', (symbol) => {
    expect(sheetOf(`symbol,expiry,mark\n${symbol},2030-03-29T12:00Z,1`).quotes).toMatchObject([{ symbol }])
  })

  it('believes the columns before the symbol', () => {
    const text = 'symbol,underlying,quoteCurrency,isInverse,expiry,mark\nFF_ETHUSDT,BTC,USD,true,2030-03-29T12:00Z,1'
    expect(sheetOf(text).leftOut).toEqual([])
    const unsaid = readQuotes({ text: text.replace('USD,true', 'USD,'), asOf })
    expect(unsaid).toMatchObject({ outcome: 'refused', leftOut: [{ reason: 'not-inverse' }] })
  })

  it.each(['product_id', 'instrument_id'])('takes %s for the symbol where nothing else is', (heading) => {
    expect(sheetOf(`${heading},mark\nPI_XBTUSD,1`).quotes).toMatchObject([{ symbol: 'PI_XBTUSD' }])
    expect(sheetOf(`${heading},instrument_name,mark\n210838,BTC-PERPETUAL,1`).quotes).toMatchObject([
      { symbol: 'BTC-PERPETUAL' },
    ])
  })

  it('reads 20,000 rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `F${index},2030-03-29T12:00Z,1\n`)
    expect(sheetOf(`symbol,expiry,mark\n${rows.join('')}\n`).quotes).toHaveLength(20_000)
  })

  it('measures expiry against the newest time of the table, where it has one', () => {
    const text = 'symbol,expiry,mark,time\nDEC29,2029-12-28T12:00Z,1,2029-12-01T00:00Z\nMAR30,2030-03-29T12:00Z,1,'
    const reading = readQuotes({ text, asOf: '2035-01-01T00:00Z' })
    expect(reading).toMatchObject({ sheet: { time: '2029-12-01T00:00:00.000Z', leftOut: [] } })
    const zoneless = 'symbol,mark,time\nXBTUSD,1,\nBTC-PERPETUAL,1,2029-12-01 00:00'
    expect(sheetOf(zoneless).leftOut).toMatchObject([{ reason: 'time-unreadable', line: 3 }])
    expect(sheetOf(zoneless.replace('time', 'time_utc')).leftOut).toEqual([])
  })

  const refusals: readonly [string, string, string, string][] = [
    ['a table of something else', 'open,high,low\n1,2,3', 'no-header', 'open,high,low'],
    ['a table without prices', 'symbol,expiry\nXBTUSD,', 'no-header', 'symbol,expiry'],
    ['rows without a header', 'XBTUSD,,1,2', 'no-header', 'XBTUSD,,1,2'],
    ['prose', 'He said "no" and\nleft.', 'no-header', 'He said "no" and'],
    ['two columns for one thing', 'symbol,bid,best_bid\nXBTUSD,1,2', 'repeated-column', 'bid, best_bid'],
    ['a quotation mark left open', 'symbol,mark\nXBTUSD,1\nMAR30,"2\nJUN30,3', 'broken-quotes', '3'],
    ['a line without end', 'symbol,bid,'.repeat(1000), 'no-header', `${'symbol,bid,'.repeat(7)}sym`],
    ['more rows than any venue has', `symbol,bid\n${'XBTUSD,1\n'.repeat(20_001)}`, 'too-many-rows', '20000'],
    ['a header alone', 'symbol,bid,ask', 'no-usable-contract', '0'],
    ['rows of which none is good', 'symbol,bid\nXBTUSD,x', 'no-usable-contract', '1'],
  ]
  it.each(refusals)('refuses %s', (_, text, reason, detail) => {
    expect(refusalOf(text)).toEqual([reason, detail])
  })

  it('loses no row: each is a quote or left out', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'XBTUSD', 'MAR30', '2030-03-29T12:00Z', '1', '2', 'x', '=1', '1,000', '-', '0'),
      fc.stringMatching(/^[^",;\t\r\n\uFEFF]{1,6}$/),
    )
    const row = fc
      .array(cell, { minLength: 1, maxLength: 6 })
      .filter((cells) => cells.some((text) => text.trim() !== ''))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text}"`))
        const reading = readQuotes({ text: textOf([['symbol', 'expiry', 'bid', 'ask'], ...quoted]), asOf })
        const accounted =
          reading.outcome === 'read'
            ? reading.sheet.quotes.length + reading.sheet.leftOut.length
            : reading.leftOut.length
        expect(accounted).toBe(rows.length)
      }),
    )
  })
})
