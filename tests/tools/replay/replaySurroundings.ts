import WebSocket from 'ws'
import { browserSurroundings, type Surroundings } from '../../../src/market/feeds'
import { replayed } from './replayServer'

/** The page's surroundings with the venues of a replay server in their places. */
export const replaySurroundings = (url: string): Surroundings => ({
  ...browserSurroundings,
  // No wait but the least: a test has its own patience.
  chance: () => 0,
  openSocket: (address, { onOpen, onText, onClose }) => {
    const socket = new WebSocket(replayed(url, address))
    socket.on('open', onOpen)
    // Text frames only, which come as bytes.
    socket.on('message', (text: Buffer) => onText(text.toString()))
    socket.on('close', onClose)
    // Told of by the closing that follows.
    socket.on('error', () => undefined)
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text)
      },
      close: () => socket.close(),
    }
  },
  fetchText: (address) => browserSurroundings.fetchText(replayed(url, address)),
})
