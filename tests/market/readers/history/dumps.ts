/** Files as venues and collectors of data write them, made up: the forms are theirs, the numbers are not. */

const hour = 3_600_000
const start = Date.UTC(2021, 0, 1)
export const at = (hours: number) => start + hours * hour
export const isoAt = (hours: number) => new Date(at(hours)).toISOString()

const lines = (...all: string[]) => `${all.join('\n')}\n`
const repeated = (count: number, row: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => row(place))
export const rates = ['0.0001', '-0.00025', '0.000375']
const each = (row: (rate: string, place: number) => unknown) => rates.map(row)

/** Three fundings of each venue at 00:00, 08:00 and 16:00, in its own form. */
export const fundingDumps: Readonly<Record<string, { name: string; text: string; symbol: string | null }>> = {
  'BitMEX, CSV': {
    name: 'XBTUSD.csv',
    symbol: 'XBTUSD',
    text: lines(
      '"timestamp","symbol","fundingInterval","fundingRate","fundingRateDaily"',
      ...each((rate, place) => `"${isoAt(8 * place)}","XBTUSD","2000-01-01T08:00:00.000Z",${rate},0.5`).map(String),
    ),
  },
  'BitMEX, JSON, newest first': {
    name: 'funding.json',
    symbol: 'XBTUSD',
    text: JSON.stringify(
      each((rate, place) => ({
        timestamp: isoAt(8 * place),
        symbol: 'XBTUSD',
        fundingInterval: '2000-01-01T08:00:00.000Z',
        fundingRate: Number(rate),
        fundingRateDaily: 3 * Number(rate),
      })).toReversed(),
    ),
  },
  'Binance Vision, milliseconds that are a little late': {
    name: 'BTCUSD_PERP-fundingRate-2021-01.csv',
    symbol: 'BTCUSD_PERP',
    text: lines(
      'calc_time,funding_interval_hours,last_funding_rate',
      ...each((rate, place) => `${at(8 * place) + place * 3},8,${rate}`).map(String),
    ),
  },
  'Binance, JSON of texts': {
    name: 'x.json',
    symbol: 'BTCUSD_PERP',
    text: JSON.stringify(
      each((fundingRate, place) => ({
        symbol: 'BTCUSD_PERP',
        fundingTime: at(8 * place),
        fundingRate,
        markPrice: '30000.5',
      })),
    ),
  },
  'Bybit, a list in a list, newest first': {
    name: 'x.json',
    symbol: 'BTCUSD',
    text: JSON.stringify({
      retCode: 0,
      retMsg: 'OK',
      time: at(99),
      result: {
        category: 'inverse',
        list: each((fundingRate, place) => ({
          symbol: 'BTCUSD',
          fundingRate,
          fundingRateTimestamp: `${at(8 * place)}`,
        })).toReversed(),
      },
    }),
  },
  'OKX: what was paid, not what was foretold': {
    name: 'x.json',
    symbol: 'BTC-USD-SWAP',
    text: JSON.stringify({
      code: '0',
      msg: '',
      data: each((realizedRate, place) => ({
        fundingRate: '0.7',
        fundingTime: `${at(8 * place)}`,
        instId: 'BTC-USD-SWAP',
        instType: 'SWAP',
        method: 'next_period',
        realizedRate,
      })),
    }),
  },
  'Kraken: the relative rate, not the absolute one': {
    name: 'PI_XBTUSD.json',
    symbol: 'PI_XBTUSD',
    text: JSON.stringify({
      result: 'success',
      rates: each((rate, place) => ({
        timestamp: isoAt(8 * place),
        fundingRate: 3.1e-9,
        relativeFundingRate: Number(rate),
      })),
    }),
  },
  'Deribit: the hour, not the overlapping eight': {
    name: 'BTC-PERPETUAL.json',
    symbol: 'BTC-PERPETUAL',
    text: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      usIn: 1,
      usOut: 2,
      usDiff: 1,
      testnet: false,
      result: each((rate, place) => ({
        timestamp: at(8 * place),
        index_price: 30000,
        prev_index_price: 29999,
        interest_8h: 0.7,
        interest_1h: Number(rate),
      })),
    }),
  },
  'Gate: seconds': {
    name: 'BTC_USD.json',
    symbol: 'BTC_USD',
    text: JSON.stringify(each((r, place) => ({ t: at(8 * place) / 1000, r }))),
  },
  HTX: {
    name: 'x.json',
    symbol: 'BTC-USD',
    text: JSON.stringify({
      status: 'ok',
      data: {
        total_page: 1,
        current_page: 1,
        data: each((rate, place) => ({
          avg_premium_index: '0.7',
          funding_rate: '0.6',
          realized_rate: rate,
          funding_time: `${at(8 * place)}`,
          contract_code: 'BTC-USD',
          symbol: 'BTC',
          fee_asset: 'BTC',
        })),
      },
    }),
  },
  'tardis.dev: the last running rate before each payment': {
    name: 'x.csv',
    symbol: 'XBTUSD',
    text: lines(
      'exchange,symbol,timestamp,local_timestamp,funding_timestamp,funding_rate,predicted_funding_rate,open_interest,last_price,index_price,mark_price',
      ...each((rate, place) =>
        lines(
          ...[`bitmex,XBTUSD,${at(8 * place - 2)}000,1,${at(8 * place)}000,0.7,0.6,1,2,3,30000`],
          ...[`bitmex,XBTUSD,${at(8 * place - 2)}500,1,,,,1,2,3,30000`],
          ...[`bitmex,XBTUSD,${at(8 * place - 1)}000,1,${at(8 * place)}000,${rate},0.6,1,2,3,30000`],
        ).trimEnd(),
      ).map(String),
      `bitmex,XBTUSD,${at(17)}000,1,${at(24)}000,0.5,0.6,1,2,3,30000`,
    ),
  },
  'one object a line': {
    name: 'x.ndjson',
    symbol: 'XBTUSD',
    text: lines(
      ...each((rate, place) => `{"timestamp":"${isoAt(8 * place)}","symbol":"XBTUSD","fundingRate":${rate}}`).map(
        String,
      ),
    ),
  },
  'ccxt, with the venue inside': {
    name: 'x.json',
    symbol: 'BTC/USD:BTC',
    text: JSON.stringify(
      each((rate, place) => ({
        info: { symbol: 'other', fundingRate: '9' },
        symbol: 'BTC/USD:BTC',
        fundingRate: Number(rate),
        timestamp: at(8 * place),
        datetime: isoAt(8 * place),
      })),
    ),
  },
  'OKX, CSV: headings in two languages': {
    name: 'x.csv',
    symbol: 'BTC-USD-SWAP',
    text: lines(
      'instrument_name/币对名,funding_rate/资金费率,real_funding_rate/实际资金费率,funding_time/资金费时间',
      ...each((rate, place) => `BTC-USD-SWAP,0.7,${rate},${at(8 * place)}`).map(String),
    ),
  },
  'Bybit, CSV: a zone in the heading': {
    name: 'x.csv',
    symbol: 'BTCUSD',
    text: lines(
      'Time(UTC),Symbol,Funding Rate',
      ...each(
        (rate, place) =>
          `${isoAt(8 * place)
            .slice(0, 19)
            .replace('T', ' ')},BTCUSD,${Number(rate) * 100}%`,
      ).map(String),
    ),
  },
  'cryptofeed: seconds with a fraction': {
    name: 'x.csv',
    symbol: 'BTC-USD-PERP',
    text: lines(
      'timestamp,receipt_timestamp,exchange,symbol,mark_price,rate,next_funding_time,predicted_rate',
      ...each(
        (rate, place) =>
          `${at(8 * place - 1) / 1000}.25,${at(8 * place) / 1000}.5,BITMEX,BTC-USD-PERP,30000,${rate},${at(8 * place) / 1000},0.6`,
      ).map(String),
      `${at(16) / 1000},${at(16) / 1000},BITMEX,BTC-USD-PERP,30000,0.5,${at(24) / 1000},0.6`,
    ),
  },
  'Excel: a line for the separator, numbers with zeros behind': {
    name: 'x.csv',
    symbol: null,
    text: lines('sep=;', 'timestamp;fundingRate', ...each((rate, place) => `${isoAt(8 * place)};${rate}0`).map(String)),
  },
  'a byte order mark, semicolons and decimal commas': {
    name: 'x.csv',
    symbol: null,
    text: `\ufeff${lines(
      'Time (UTC);Funding Rate',
      ...each(
        (rate, place) =>
          `${isoAt(8 * place)
            .slice(0, 19)
            .replace('T', ' ')};${rate.replace('.', ',')}`,
      ).map(String),
    )}`,
  },
  'tabs, Windows line ends, a percent sign in the heading': {
    name: 'x.tsv',
    symbol: null,
    text: lines(
      'date_utc\tfundingRate (%)',
      ...each((rate, place) => `${isoAt(8 * place).slice(0, 16)}\t${Number(rate) * 100}`).map(String),
    ).replaceAll('\n', '\r\n'),
  },
  'a percent sign in each cell, out of order': {
    name: 'x.csv',
    symbol: null,
    text: lines(
      'Funding Rate,Interval,Time',
      ...[1, 2, 0].map((place) => `${Number(rates[place]) * 100}%,8h,${isoAt(8 * place)}`),
    ),
  },
  'a column of times under a name of its own': {
    name: 'x.csv',
    symbol: null,
    text: lines('paid on,fundingRate', ...each((rate, place) => `${isoAt(8 * place)},${rate}`).map(String)),
  },
}

const bars = [
  ['100', '120', '90', '110'],
  ['110', '115', '80', '85'],
  ['85', '99', '84', '98'],
] as const
export const closes = ['110', '85', '98']
const bar = (row: (prices: readonly [string, string, string, string], place: number) => unknown) => bars.map(row)

/** Three bars of an hour of each venue, in its own form. */
export const priceDumps: Readonly<Record<string, { name: string; text: string }>> = {
  'Binance Vision, without a header': {
    name: 'BTCUSD_PERP-1h-2021-01.csv',
    text: lines(
      ...bar((prices, place) => [at(place), ...prices, '5', at(place + 1) - 1, '1', '2', '3', '4', '0'].join(',')).map(
        String,
      ),
    ),
  },
  'Binance Vision, microseconds': {
    name: 'BTCUSDT-1h-2025-01.csv',
    text: lines(
      ...bar((prices, place) =>
        [`${at(place)}000`, ...prices, '5', `${at(place + 1) - 1}999`, '1', '2', '3', '4', '0'].join(','),
      ).map(String),
    ),
  },
  'Binance Vision, with a header': {
    name: 'x.csv',
    text: lines(
      'open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore',
      ...bar((prices, place) => [at(place), ...prices, '5', at(place + 1) - 1, '1', '2', '3', '4', '0'].join(',')).map(
        String,
      ),
    ),
  },
  'CryptoDataDownload: a banner, newest first, seconds': {
    name: 'Bitstamp_BTCUSD_1h.csv',
    text: lines(
      'https://www.CryptoDataDownload.com',
      'unix,date,symbol,open,high,low,close,Volume BTC,Volume USD',
      ...bar((prices, place) => [at(place) / 1000, '2021-01-01 00:00:00', 'BTC/USD', ...prices, '1', '2'].join(','))
        .map(String)
        .toReversed(),
    ),
  },
  'Coinbase: low and high before open': {
    name: 'x.json',
    text: JSON.stringify(
      bar(([open, high, low, close], place) => [
        at(place) / 1000,
        ...[low, high, open, close].map(Number),
        1.5,
      ]).toReversed(),
    ),
  },
  'Kraken spot, under the name of the pair': {
    name: 'x.json',
    text: JSON.stringify({
      error: [],
      result: { XXBTZUSD: bar((prices, place) => [at(place) / 1000, ...prices, '100', '1', 3]), last: 1 },
    }),
  },
  'Kraken futures': {
    name: 'x.json',
    text: JSON.stringify({
      candles: bar(([open, high, low, close], place) => ({ time: at(place), open, high, low, close, volume: '1' })),
      more_candles: false,
    }),
  },
  'Deribit: a list a column': {
    name: 'x.json',
    text: JSON.stringify({
      jsonrpc: '2.0',
      result: {
        status: 'ok',
        ticks: bar((_, place) => at(place)),
        volume: bar(() => 1),
        cost: bar(() => 2),
        open: bar(([price]) => Number(price)),
        high: bar(([, price]) => Number(price)),
        low: bar(([, , price]) => Number(price)),
        close: bar(([, , , price]) => Number(price)),
      },
    }),
  },
  'Bybit, newest first': {
    name: 'x.json',
    text: JSON.stringify({
      result: { symbol: 'BTCUSD', list: bar((prices, place) => [`${at(place)}`, ...prices, '1', '2']).toReversed() },
    }),
  },
  OKX: {
    name: 'x.json',
    text: JSON.stringify({ code: '0', data: bar((prices, place) => [`${at(place)}`, ...prices, '1', '2', '3', '1']) }),
  },
  'Gate: letters': {
    name: 'x.json',
    text: JSON.stringify(bar(([o, h, l, c], place) => ({ t: at(place) / 1000, v: 1, o, h, l, c }))),
  },
  HTX: {
    name: 'x.json',
    text: JSON.stringify({
      ch: 'market.BTC-USD.kline.60min',
      data: bar(([open, high, low, close], place) => ({
        id: at(place) / 1000,
        open,
        close,
        low,
        high,
        vol: 2,
        count: 1,
      })),
    }),
  },
  'dollars with commas between thousands, a zone in each cell': {
    name: 'x.csv',
    text: lines(
      'Date,Price,Open,High,Low,Vol.,Change %',
      ...bar(([open, high, low, close], place) =>
        [`2021-01-01 0${place}:00 UTC`, `"$${close}.00"`, open, high, low, '1.2K', '0.5%'].join(','),
      ).map(String),
    ),
  },
}

/** A long funding history as a venue writes it, for what can happen to a file on its way. */
export const long = ({ rows = 300, hours = 8 }: { rows?: number; hours?: number } = {}) => ({
  header: 'timestamp,symbol,fundingRate',
  rows: repeated(rows, (place) => `${isoAt(hours * place)},XBTUSD,0.000${(place % 7) + 1}`),
})
export const fileOf = ({ header, rows }: { header: string; rows: readonly string[] }) => lines(header, ...rows)
