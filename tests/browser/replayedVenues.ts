import type { Page } from 'playwright-core'
import WebSocket from 'ws'
import { replayed, replayServer, type ReplayServer, type Sites } from '../tools/replay/replayServer'

/**
 * Puts a replay server where the venues would be: whatever a page asks of a foreign host, it asks there. Nothing leaves the
 * machine. To be called before the page that asks is loaded.
 */
export async function replayedVenues(page: Page, sites: Sites): Promise<ReplayServer> {
  const server = await replayServer(sites)
  page.on('close', () => void server.close())
  const isForeign = (url: URL) => /^(https|wss):$/.test(url.protocol)
  await page.route(isForeign, async (route) => {
    const reply = await fetch(replayed(server.url, route.request().url())).catch(() => null)
    if (reply === null) return route.abort()
    return route.fulfill({
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: await reply.text(),
    })
  })
  await page.routeWebSocket(isForeign, (route) => {
    const venue = new WebSocket(replayed(server.url, route.url()))
    const early: string[] = []
    venue.on('open', () => {
      for (const text of early.splice(0)) venue.send(text)
    })
    // Text frames only, which come as bytes.
    venue.on('message', (text: Buffer) => route.send(text.toString()))
    venue.on('close', () => void route.close())
    // Told of by the closing that follows.
    venue.on('error', () => undefined)
    route.onMessage((text) => {
      if (venue.readyState === WebSocket.OPEN) venue.send(text)
      else early.push(text.toString())
    })
    route.onClose(() => venue.close())
  })
  return server
}
