import type { BrowserContext } from 'playwright-core'

/**
 * Sends whatever a page asks of a venue to a replay server instead, over the browser's own sockets: what stands between
 * would be measured too. To be called before the page is opened, in a context without the page's policy.
 */
export const nativeVenues = (context: BrowserContext, url: string): Promise<unknown> =>
  context.addInitScript((server) => {
    const local = (address: string) =>
      /^(wss|https):/.test(address)
        ? `${address.startsWith('wss') ? server.replace('http', 'ws') : server}/${address.replace(/^\w+:\/\//, '')}`
        : address
    window.WebSocket = class extends WebSocket {
      constructor(address: string | URL) {
        super(local(`${address}`))
      }
    }
    const ask = window.fetch.bind(window)
    window.fetch = (asked, options) => ask(typeof asked === 'string' ? local(asked) : asked, options)
  }, url)
