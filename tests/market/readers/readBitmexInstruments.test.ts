import { describe, expect, it } from 'vitest'
import { readQuotes } from '../../../src/market/readers'
import { asOf, futureRow, jsonOf, refusalOf, sheetOf, swapRow } from './payloads'

const withoutField = (field: string) => Object.fromEntries(Object.entries(futureRow).filter(([key]) => key !== field))

describe('readBitmexInstruments', () => {
  it('reads a dated contract and a perpetual, with their terms', () => {
    const sheet = sheetOf(jsonOf([futureRow, swapRow]))
    expect({ ...sheet, spotPrice: sheet.spotPrice?.toFixed(), quotes: sheet.quotes.length }).toEqual({
      source: 'bitmex-instruments',
      venue: 'bitmex',
      time: '2030-01-01T00:00:00.000Z',
      spotPrice: '100000',
      quotes: 2,
      leftOut: [],
    })
    // A Decimal is written into JSON as its digits.
    expect(JSON.parse(JSON.stringify(sheet.quotes))).toEqual([
      {
        symbol: 'XBTH30',
        kind: 'dated',
        expiry: '2030-03-29T12:00:00.000Z',
        bid: '101010',
        ask: '101030',
        mark: '101025.5',
        last: '101000',
        mid: '101020',
        indexPrice: '100000',
        multiplier: '1',
        lotSize: '100',
        futuresFeeRate: '0.00075',
        settlementFeeRate: '0.0005',
        maintenanceMarginRate: '0.0035',
        fundingRate: null,
        time: '2030-01-01T00:00:00.000Z',
      },
      expect.objectContaining({ symbol: 'XBTUSD', kind: 'perpetual', expiry: null, fundingRate: '0.0001' }),
    ])
  })

  it('reads one object as a list of one', () => {
    expect(sheetOf(jsonOf([swapRow]).slice(1, -1)).quotes.map((quote) => quote.symbol)).toEqual(['XBTUSD'])
  })

  it('keeps every digit of a number', () => {
    const sheet = sheetOf(
      jsonOf([{ ...futureRow, indicativeSettlePrice: '32182.720000000000000001', bidPrice: '1.0101e5' }]),
    )
    expect(sheet.spotPrice?.toFixed()).toBe('32182.720000000000000001')
    expect(sheet.quotes[0]?.bid?.toFixed()).toBe('101010')
  })

  it('takes -100000000 satoshi for 1 USD and -1000000000 for 10', () => {
    expect(sheetOf(jsonOf([{ ...futureRow, multiplier: '-1000000000' }])).quotes[0]?.multiplier?.toFixed()).toBe('10')
  })

  it('does without what is optional, and does not mind what is new', () => {
    const bare = Object.fromEntries(
      ['symbol', 'typ', 'underlying', 'quoteCurrency', 'isInverse', 'expiry', 'markPrice'].map((key) => [
        key,
        futureRow[key] ?? '',
      ]),
    )
    const sheet = sheetOf(jsonOf([{ ...bare, invented: '[{"deep":1e400}]' }]))
    expect(sheet.time).toBeNull()
    expect(sheet.quotes[0]).toMatchObject({ symbol: 'XBTH30', bid: null, mid: null, lotSize: null, time: null })
  })

  const rows: readonly [string, Readonly<Record<string, string>>, string, string][] = [
    ['a spread by its type', { ...futureRow, typ: '"FFSCSX"', isInverse: 'false', bidPrice: '-210' }, 'spread', ''],
    ['a spread by its symbol', { ...futureRow, symbol: '"XBTH30-XBTM30"', isInverse: 'false' }, 'spread', ''],
    ['an index', { ...futureRow, typ: '"MRCXXX"' }, 'not-a-future', 'MRCXXX'],
    ['a type named as a method', { ...futureRow, typ: '"toString"' }, 'not-a-future', 'toString'],
    ['another coin', { ...futureRow, underlying: '"ETH"', isInverse: 'false' }, 'not-btc', 'ETH'],
    ['another coin of broken figures', { ...futureRow, underlying: '"ETH"', lotSize: '"x"' }, 'not-btc', 'ETH'],
    ['an inverse contract on euros', { ...futureRow, symbol: '"XBTEUR"', quoteCurrency: '"EUR"' }, 'not-usd', 'EUR'],
    ['a linear contract', { ...futureRow, isInverse: 'false' }, 'not-inverse', ''],
    ['no expiry', { ...futureRow, expiry: 'null' }, 'no-expiry', ''],
    [
      'an expiry without a zone',
      { ...futureRow, expiry: '"2030-03-29T12:00"' },
      'expiry-without-zone',
      '2030-03-29T12:00',
    ],
    ['an expiry that is no date', { ...futureRow, expiry: '"soon"' }, 'expiry-unreadable', 'soon'],
    ['a perpetual that ends', { ...futureRow, typ: '"FFWCSX"' }, 'perpetual-with-expiry', '2030-03-29T12:00:00.000Z'],
    [
      'an expired contract',
      { ...futureRow, expiry: '"2029-12-28T12:00:00Z"', state: '"Settled"' },
      'expired',
      '2029-12-28T12:00:00.000Z',
    ],
    [
      'one that expires this very instant',
      { ...futureRow, expiry: '"2030-01-01T00:00:00Z"' },
      'expired',
      '2030-01-01T00:00:00.000Z',
    ],
    ['a closed contract', { ...futureRow, state: '"Closed"' }, 'closed', 'Closed'],
    ['an unreadable time', { ...futureRow, timestamp: '"noon"' }, 'time-unreadable', 'noon'],
    [
      'no price',
      { ...futureRow, bidPrice: 'null', askPrice: 'null', markPrice: 'null', lastPrice: 'null' },
      'no-price',
      '',
    ],
    ['a price of zero', { ...futureRow, lastPrice: '0' }, 'price-not-positive', 'last: 0'],
    ['a bid above the ask', { ...futureRow, bidPrice: '101031' }, 'crossed', '101031 > 101030'],
    ['a number too large for us', { ...futureRow, askPrice: '1e999' }, 'bad-number', 'askPrice'],
    ['text for a number', { ...futureRow, bidPrice: '"101010"' }, 'bad-number', 'bidPrice'],
    ['a fee above the whole', { ...futureRow, takerFee: '1' }, 'bad-number', 'takerFee'],
    ['a negative margin', { ...futureRow, maintMargin: '-0.1' }, 'bad-number', 'maintMargin'],
    ['a lot of none', { ...futureRow, lotSize: '0' }, 'bad-number', 'lotSize'],
    ['the multiplier of a linear contract', { ...futureRow, multiplier: '100' }, 'bad-number', 'multiplier'],
    ['another settlement currency', { ...futureRow, settlCurrency: '"USDt"' }, 'wrong-fields', 'settlCurrency'],
    ['a missing field', withoutField('isInverse'), 'wrong-fields', 'isInverse'],
    ['a field of another type', { ...futureRow, underlying: '7' }, 'wrong-fields', 'underlying'],
  ]
  it.each(rows)('leaves out %s', (_, row, reason, detail) => {
    const { quotes, leftOut } = sheetOf(jsonOf([row, swapRow]))
    expect(quotes.map((quote) => quote.symbol)).toEqual(['XBTUSD'])
    // Every symbol typed above is a JSON string.
    expect(leftOut).toEqual([{ symbol: row['symbol']?.slice(1, -1), line: null, reason, detail }])
  })

  it('leaves out the second of a symbol, and what is no instrument', () => {
    const text = jsonOf([futureRow, { ...futureRow, bidPrice: '7' }, swapRow]).replace(/\]$/, ',7,null,{"symbol":""}]')
    expect(sheetOf(text).leftOut).toEqual([
      { symbol: 'XBTH30', line: null, reason: 'duplicate-symbol', detail: '' },
      { symbol: '', line: null, reason: 'wrong-fields', detail: '[3].symbol' },
      { symbol: '', line: null, reason: 'wrong-fields', detail: '[4]' },
      { symbol: '', line: null, reason: 'wrong-fields', detail: '[5].symbol' },
    ])
  })

  it('measures expiry against the newest row, not against the clock of the reader', () => {
    const reading = readQuotes({ text: jsonOf([futureRow]), asOf: '2099-01-01T00:00Z' })
    expect(reading.outcome).toBe('read')
    const untimed = readQuotes({ text: jsonOf([withoutField('timestamp')]), asOf: '2099-01-01T00:00Z' })
    expect(untimed).toMatchObject({ reason: 'no-usable-contract', leftOut: [{ reason: 'expired' }] })
  })

  it('takes the index of the newest row, and none where two of one instant differ', () => {
    const later = { ...swapRow, timestamp: '"2030-01-01T00:00:05.000Z"', indicativeSettlePrice: '100001' }
    expect(sheetOf(jsonOf([futureRow, later])).spotPrice?.toFixed()).toBe('100001')
    const other = { ...swapRow, indicativeSettlePrice: '100001' }
    expect(sheetOf(jsonOf([futureRow, other])).spotPrice).toBeNull()
  })

  it('reads an object a line (NDJSON) as it reads a list of them', () => {
    const lines = [futureRow, swapRow].map((row) => jsonOf([row]).slice(1, -1))
    const read = sheetOf(jsonOf([futureRow, swapRow]))
    for (const text of [lines.join('\n'), `${lines.join('\r\n\n')}\r\n`]) expect(sheetOf(text)).toEqual(read)
  })

  it('reads 20,000 rows and not one more, as a list and as lines', () => {
    const rows = Array.from({ length: 20_001 }, () => '{"symbol":"A","typ":"B"}')
    for (const delimiter of [',', '\n']) {
      const textOf = (count: number) => {
        const text = rows.slice(0, count).join(delimiter)
        return delimiter === ',' ? `[${text}]` : text
      }
      expect(refusalOf(textOf(20_000))).toEqual(['no-usable-contract', '20000'])
      expect(refusalOf(textOf(20_001))).toEqual(['too-many-rows', '20000'])
    }
  })

  const whole = jsonOf([futureRow])
  const refusals: readonly [string, string, string, string][] = [
    ['broken JSON', '[{"symbol": XBTUSD}]', 'broken-json', '12'],
    ['truncated JSON', whole.slice(0, 40), 'broken-json', '40'],
    ['a key said twice', '{"symbol":"A","symbol":"B"}', 'broken-json', '15'],
    ['two documents', '[] []', 'broken-json', '3'],
    ['a broken line among lines', '{"symbol":"A"}\n\n{"symbol":B}', 'broken-json', '26'],
    ['an object over lines that breaks off', '{\n"symbol":"A",\n"typ":', 'broken-json', '22'],
    ['lines of something else', '{"price":1}\n{"price":2}', 'wrong-shape', 'price'],
    ['a nesting without end', '['.repeat(200_000), 'broken-json', ''],
    ['a list of numbers', '[1, 2]', 'wrong-shape', ''],
    ['an error of the venue', '{"error":{"message":"Not Found","name":"HTTPError"}}', 'wrong-shape', 'error'],
    ['a list under a key', `{"instruments":${whole}}`, 'wrong-shape', 'instruments'],
    [
      'the answer of another venue',
      '[{"instId":"BTC-USD-210625","ctType":"inverse"}]',
      'wrong-shape',
      'instId, ctType',
    ],
    ['an empty list', '[]', 'no-usable-contract', '0'],
  ]
  it.each(refusals)('refuses %s', (_, text, reason, detail) => {
    expect(refusalOf(text)).toEqual([reason, detail])
  })

  it('says of a file without a usable contract why each row is none', () => {
    const reading = readQuotes({ text: jsonOf([{ ...futureRow, underlying: '"ETH"' }]), asOf })
    expect(reading).toEqual({
      outcome: 'refused',
      reason: 'no-usable-contract',
      detail: '1',
      leftOut: [{ symbol: 'XBTH30', line: null, reason: 'not-btc', detail: 'ETH' }],
    })
  })
})
