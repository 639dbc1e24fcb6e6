import { describe, expect, test } from 'vitest'
import { bookHosts, feedHosts, futureBooks, spotBooks } from '../../../../src/market/feeds'

const originOf = (address: string) => address.replace(/^(\w+:\/\/[^/]+).*/, '$1')

describe('the sources of books', () => {
  const allowed: readonly string[] = [...Object.values(feedHosts).flat(), ...bookHosts]
  const sources = [...Object.values(futureBooks), ...Object.values(spotBooks).map(({ source }) => source)]

  test('ask at hosts that the policy allows, and no host is allowed that nobody asks', () => {
    const asked = sources.flatMap(({ socket, whole }) =>
      [socket, ...(whole === null ? [] : [whole.address('X'), whole.otherwise.socket])].map(originOf),
    )
    expect(asked.filter((origin) => !allowed.includes(origin))).toEqual([])
    expect(bookHosts.filter((origin) => !asked.includes(origin))).toEqual([])
  })

  test('subscribe to one book, and to the same one no more', () => {
    for (const { subscribe, unsubscribe } of sources) {
      expect(subscribe('BTC-X')).not.toBe(unsubscribe('BTC-X'))
      for (const text of [subscribe('BTC-X'), unsubscribe('BTC-X')])
        expect(JSON.stringify(JSON.parse(text))).toMatch(/btc-x/i)
    }
  })
})
