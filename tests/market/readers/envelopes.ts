// What stands around the rows of a venue's messages, whatever they are about.

export const deribitChannel = (channel: string, data: unknown) => ({
  jsonrpc: '2.0',
  method: 'subscription',
  params: { channel, data },
})

export const deribitResult = (result: unknown) => ({ jsonrpc: '2.0', id: 7, result, usIn: 1, usOut: 2, usDiff: 1 })

export const bybitTopic = (message: { topic: string; type: string; ts: unknown; data: unknown }) => ({
  ...message,
  cs: 24987956059,
})

export const bybitBody = ({ category, list, time }: { category: string; list: readonly unknown[]; time: unknown }) => ({
  ...{ retCode: 0, retMsg: 'OK', retExtInfo: {}, time },
  result: { category, list, nextPageCursor: '' },
})

export const binanceStream = (stream: string, data: unknown) => ({ stream, data })

export const binanceList = (...symbols: unknown[]) => ({ timezone: 'UTC', rateLimits: [], symbols })

export const okxChannel = (arg: { channel: string; instId?: string; instType?: string }, ...data: unknown[]) => ({
  arg,
  data,
})

export const okxBody = (...data: unknown[]) => ({ code: '0', msg: '', data })

export const krakenBody = (rows: Readonly<Record<string, readonly unknown[]>>, serverTime: unknown) => ({
  ...{ result: 'success', serverTime },
  ...rows,
})

export const krakenChannel = (channel: string, type: string, ...data: unknown[]) => ({ channel, type, data })

export const coinbaseChannel = (channel: string, timestamp: unknown, ...events: unknown[]) => ({
  ...{ channel, client_id: '', timestamp, sequence_num: 9 },
  events,
})
