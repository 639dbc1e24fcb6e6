import type { Instrument } from '../readers'
import type { Adapter, Stream } from './adapter'
import { openConnection, type Connection } from './connection'
import type { Surroundings } from './surroundings'

type StreamsOptions = {
  adapter: Adapter
  coin: string
  surroundings: Surroundings
  /** What is subscribed to as soon as a connection opens. */
  contracts: () => readonly Instrument[]
  onText: (text: string) => void
  onEnd: Parameters<typeof openConnection>[0]['onEnd']
}

/** All connections of a venue: they stand and fall together, for what only one of them says is half of a quote. */
export function openStreams({ adapter, coin, surroundings, contracts, onText, onEnd }: StreamsOptions) {
  const streams = [adapter, ...adapter.beside].map((stream) => ({ stream, connection: opened(stream) }))

  function opened({ socket: address, ping, greeting, subscription, answer }: Stream): Connection {
    const connection: Connection = openConnection({
      address,
      ping,
      surroundings,
      onOpen: () => {
        for (const text of greeting(coin)) connection.send(text)
        const known = contracts()
        if (known.length > 0) for (const text of subscription(known)) connection.send(text)
      },
      onText: (text) => {
        const answered = answer(text)
        if (answered !== null) connection.send(answered)
        onText(text)
      },
      onEnd,
    })
    return connection
  }

  return {
    subscribe: (instruments: readonly Instrument[]) => {
      if (instruments.length === 0) return
      for (const { stream, connection } of streams)
        for (const text of stream.subscription(instruments)) connection.send(text)
    },
    close: () => {
      for (const { connection } of streams) connection.close()
    },
  }
}

export type OpenStreams = ReturnType<typeof openStreams>
