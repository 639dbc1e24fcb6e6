/** Deribit's list of contracts, with one future in it. */
export const listed = JSON.stringify({
  jsonrpc: '2.0',
  id: 2,
  result: [
    {
      instrument_name: 'BTC-25DEC26',
      kind: 'future',
      base_currency: 'BTC',
      quote_currency: 'USD',
      state: 'open',
      settlement_currency: 'BTC',
      instrument_type: 'reversed',
      settlement_period: 'month',
      tick_size: 0.5,
      expiration_timestamp: 1798185600000,
      contract_size: 10,
      min_trade_amount: 10,
    },
  ],
})

/** Its bid at noon of a day. */
export const ticker = (bid: number) =>
  JSON.stringify({
    params: {
      channel: 'ticker.BTC-25DEC26.100ms',
      data: { instrument_name: 'BTC-25DEC26', timestamp: Date.UTC(2026, 10, 21, 12), best_bid_price: bid },
    },
  })
