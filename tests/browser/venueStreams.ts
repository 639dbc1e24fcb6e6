import type { Page, WebSocketRoute } from 'playwright-core'

/** A dated future as Deribit lists and quotes it; its expiry is far enough ahead for any clock. */
const listed = (name: string, expiry: number) => ({
  ...{ instrument_name: name, kind: 'future', base_currency: 'BTC', quote_currency: 'USD', settlement_currency: 'BTC' },
  ...{ instrument_type: 'reversed', settlement_period: 'month', expiration_timestamp: expiry, contract_size: 10 },
  ...{ min_trade_amount: 10, tick_size: 0.5, is_active: true, state: 'open' },
})
const day = 86_400_000

export type DeribitStream = {
  /** Sends a frame of the near future at a bid to every open connection. */
  quote: (bid: number) => void
  /** Sends a text as it is. */
  send: (text: string) => void
  /** Closes every connection, and refuses or takes new ones from now on. */
  cut: () => void
  open: () => void
  connections: () => number
}

/** Stands where Deribit's socket would be: nothing leaves the machine. */
export async function deribitStream(page: Page): Promise<DeribitStream> {
  const now = Date.now()
  const list = [listed('BTC-NEAR', now + 73 * day), listed('BTC-FAR', now + 146 * day)].map((row) => ({
    ...row,
    instrument_name: row.instrument_name === 'BTC-NEAR' ? 'BTC-25DEC26' : 'BTC-26MAR27',
  }))
  let sockets: WebSocketRoute[] = []
  let isOpen = true
  let connections = 0
  const toAll = (text: string) => {
    for (const socket of sockets) socket.send(text)
  }
  const ticker = (instrument_name: string, bid: number) =>
    JSON.stringify({
      jsonrpc: '2.0',
      method: 'subscription',
      params: {
        channel: `ticker.${instrument_name}.100ms`,
        data: {
          ...{
            instrument_name,
            best_bid_price: bid,
            best_ask_price: bid + 5,
            mark_price: bid + 2,
            index_price: 100_000,
          },
          ...{ timestamp: Date.now(), open_interest: 1_000_000, something_new: { extra: [1] } },
        },
      },
    })
  await page.routeWebSocket('wss://www.deribit.com/**', (socket) => {
    connections++
    if (!isOpen) {
      void socket.close()
      return
    }
    sockets.push(socket)
    socket.onMessage((text) => {
      if (text.toString().includes('get_instruments'))
        socket.send(JSON.stringify({ jsonrpc: '2.0', id: 2, result: list }))
      if (text.toString().includes('public/subscribe')) {
        socket.send(ticker('BTC-25DEC26', 102_000))
        socket.send(ticker('BTC-26MAR27', 105_000))
      }
    })
  })
  return {
    quote: (bid) => toAll(ticker('BTC-25DEC26', bid)),
    send: toAll,
    cut: () => {
      isOpen = false
      for (const socket of sockets) void socket.close()
      sockets = []
    },
    open: () => {
      isOpen = true
    },
    connections: () => connections,
  }
}
