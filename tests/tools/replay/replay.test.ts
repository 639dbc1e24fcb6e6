import { afterEach, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { arriving, spoilt } from './faults'
import { replayed, replayServer, type ReplayServer } from './replayServer'

let server: ReplayServer | null = null
afterEach(() => server?.close())

const started = async () => {
  server = await replayServer({
    'api.example': { body: () => '{"price":"1.50"}' },
    'stream.example:8443': { answer: (asked) => [`{"asked":"${asked}"}`, '{"second":1}'] },
  })
  return server
}
const bodyOf = async (url: string) => {
  const response = await fetch(replayed(url, 'https://api.example/v1/list?coin=BTC'))
  return [response.status, response.headers.get('access-control-allow-origin'), await response.text()]
}
const heard = (url: string, count: number, asked = 'x') =>
  new Promise<string[]>((done, failed) => {
    const socket = new WebSocket(replayed(url, 'wss://stream.example:8443/ws'))
    const texts: string[] = []
    socket.on('error', failed)
    socket.on('open', () => socket.send(asked))
    // Text frames only, which come as bytes.
    socket.on('message', (text: Buffer) => {
      if (texts.push(text.toString()) < count) return
      socket.close()
      done(texts)
    })
  })

describe('the replay server', () => {
  test('serves what stands at a host, digit for digit, over HTTP and a socket', async () => {
    const { url } = await started()
    expect(await bodyOf(url)).toEqual([200, '*', '{"price":"1.50"}'])
    expect(await heard(url, 2)).toEqual(['{"asked":"x"}', '{"second":1}'])
  })

  test('pushes to those alone who have asked for it', async () => {
    const { url, pushTo, connections } = await started()
    const host = 'stream.example:8443'
    const [books, prices] = [heard(url, 3, 'book'), heard(url, 3, 'price')]
    await expect.poll(() => connections(host)).toBe(2)
    // Asked for over and over, for a message may not have come yet.
    const pushing = setInterval(() => {
      pushTo(host, (asked) => asked === 'book', 'b')
      pushTo(host, (asked) => asked === 'price', 'p')
    }, 5)
    const last = (await Promise.all([books, prices])).map((texts) => texts[2])
    clearInterval(pushing)
    expect(last).toEqual(['b', 'p'])
  })

  test('refuses without a word about who may ask, and cuts', async () => {
    const { url, fault } = await started()
    fault('api.example', { status: 429 })
    expect(await bodyOf(url)).toEqual([429, null, 'no'])
    fault('api.example', { isCut: true })
    await expect(bodyOf(url)).rejects.toThrow()
    fault('stream.example:8443', { isCut: true })
    await expect(heard(url, 1)).rejects.toThrow()
    fault('stream.example:8443', {})
    expect(await heard(url, 2)).toHaveLength(2)
  })

  test('spoils texts and their order on demand', () => {
    expect(spoilt('{"a":1.50}', { isTruncated: true })).toBe('{"a":')
    expect(JSON.parse(spoilt('{"a":{"b":1.50}}', { hasExtraKeys: true }))).toMatchObject({ a: { b: 1.5 } })
    expect(arriving(['1', '2', '3'], { isSwapped: true })).toEqual(['2', '1', '3'])
    expect(arriving(['1', '2', '3'], { isLost: (text) => text === '2' })).toEqual(['1', '3'])
  })
})
