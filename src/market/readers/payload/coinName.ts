const otherNames: Readonly<Record<string, string>> = { XBT: 'BTC', XXBT: 'BTC', XDG: 'DOGE', XBt: 'BTC', USDt: 'USDT' }

/** A currency by the name that all venues but a few use: BTC for XBT and for its smallest part, XBt. */
export const coinName = (written: string): string => otherNames[written] ?? written.toUpperCase()
