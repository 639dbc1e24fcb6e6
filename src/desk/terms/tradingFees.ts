import type { Venue } from '../venues'

/** What a venue takes of a trade in one kind of contract, in percent, as published for its first tier. */
type Fees = { maker: string; taker: string; settlement: string }

type VenueFees = {
  inverse: Fees
  linear: Fees & {
    /** Smallest step of a size [coin]. */
    lotCoin: string
  }
}

/** As of 2026-11-21. The settlement fees of Deribit, Binance and OKX are confirmed by no page of that day. */
export const tradingFees: Readonly<Partial<Record<Venue, VenueFees>>> = {
  deribit: {
    inverse: { maker: '0.015', taker: '0.035', settlement: '0.025' },
    linear: { maker: '0.015', taker: '0.035', settlement: '0.025', lotCoin: '0.0001' },
  },
  binance: {
    inverse: { maker: '0.01', taker: '0.05', settlement: '0.05' },
    linear: { maker: '0.02', taker: '0.05', settlement: '0.05', lotCoin: '0.001' },
  },
  bybit: {
    inverse: { maker: '0.02', taker: '0.055', settlement: '0.05' },
    linear: { maker: '0.02', taker: '0.055', settlement: '0.05', lotCoin: '0.001' },
  },
  okx: {
    inverse: { maker: '0.02', taker: '0.05', settlement: '0.01' },
    linear: { maker: '0.02', taker: '0.05', settlement: '0.01', lotCoin: '0.0001' },
  },
  kraken: {
    inverse: { maker: '0.02', taker: '0.05', settlement: '0.05' },
    linear: { maker: '0.02', taker: '0.05', settlement: '0.05', lotCoin: '0.0001' },
  },
}
