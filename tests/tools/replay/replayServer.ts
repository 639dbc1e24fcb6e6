import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { arriving, spoilt, type Faults } from './faults'

/** What stands at a host: a body for an address that is requested, frames for whatever is sent over a socket. */
export type Site = { body?: (address: string) => string; answer?: (asked: string) => readonly string[] }

/** Hosts with what stands there, such as `api.bybit.com`. */
export type Sites = Readonly<Record<string, Site>>

export type ReplayServer = {
  /** `http://127.0.0.1:port`: an address of a venue is found under its own host there. */
  url: string
  fault: (host: string, faults: Faults) => void
  /** Sends frames to all that are connected to a host, whatever is wrong there. */
  push: (host: string, ...frames: readonly string[]) => void
  /** The same to those who have asked for it in some message. */
  pushTo: (host: string, isAskedFor: (asked: string) => boolean, ...frames: readonly string[]) => void
  connections: (host: string) => number
  close: () => Promise<void>
}

/** Where an address of a venue is found on the server: `wss://host/path` under `/host/path`. */
export const replayed = (url: string, address: string): string =>
  `${address.startsWith('ws') ? url.replace('http', 'ws') : url}/${address.replace(/^\w+:\/\//, '')}`

const hostOf = ({ url = '' }: IncomingMessage): string => decodeURIComponent(url.split(/[/?]/)[1] ?? '')

/** Venues on this machine, for tests: over HTTP and sockets, with faults on demand. */
export async function replayServer(sites: Sites): Promise<ReplayServer> {
  const faults = new Map<string, Faults>()
  const sockets = new Map<WebSocket, string>()
  const asked = new WeakMap<WebSocket, string[]>()
  const faultsOf = (host: string): Faults => faults.get(host) ?? {}
  const later = (host: string, act: () => void) => {
    const { delayMs = 0 } = faultsOf(host)
    if (delayMs === 0) act()
    else setTimeout(act, delayMs)
  }
  const send = (socket: WebSocket, frames: readonly string[]) => {
    const host = sockets.get(socket) ?? ''
    const now = faultsOf(host)
    for (const frame of arriving(frames, now)) later(host, () => socket.send(spoilt(frame, now)))
  }
  const server = createServer((request, response) => later(hostOf(request), () => reply(request, response)))
  function reply(request: IncomingMessage, response: ServerResponse) {
    const host = hostOf(request)
    const { status, isCut = false } = faultsOf(host)
    const body = sites[host]?.body
    if (isCut || body === undefined) {
      request.socket.destroy()
      return
    }
    if (status === undefined) {
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
      response.end(spoilt(body(request.url ?? ''), faultsOf(host)))
      return
    }
    response.writeHead(status)
    response.end('no')
  }
  const upgrades = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, stream, head) => {
    const host = hostOf(request)
    const answer = sites[host]?.answer
    if (faultsOf(host).isCut === true || answer === undefined) {
      stream.destroy()
      return
    }
    upgrades.handleUpgrade(request, stream, head, (socket) => {
      sockets.set(socket, host)
      socket.on('close', () => sockets.delete(socket))
      // Text frames only, which come as bytes.
      socket.on('message', (message: Buffer) => {
        const text = message.toString()
        asked.set(socket, [...(asked.get(socket) ?? []), text])
        send(socket, answer(text))
      })
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const at = (host: string) => [...sockets].filter(([, other]) => other === host).map(([socket]) => socket)
  return {
    url: `http://127.0.0.1:${port}`,
    fault: (host, now) => {
      faults.set(host, now)
      if (now.isCut === true) for (const socket of at(host)) socket.terminate()
    },
    push: (host, ...frames) => {
      for (const socket of at(host)) send(socket, frames)
    },
    pushTo: (host, isAskedFor, ...frames) => {
      for (const socket of at(host)) if (asked.get(socket)?.some(isAskedFor) === true) send(socket, frames)
    },
    connections: (host) => at(host).length,
    close: async () => {
      for (const socket of sockets.keys()) socket.terminate()
      await new Promise((closed) => server.close(closed))
    },
  }
}
