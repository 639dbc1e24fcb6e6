import { describe, expect, test } from 'vitest'
import { readRecording, textOfRecording, type Recording } from '../../../../src/market/feeds'

const recording: Recording = {
  coin: 'BTC',
  venues: ['deribit'],
  startedMs: 1_790_000_000_000,
  events: [
    { ms: 0, address: 'wss://x', kind: 'open', text: '' },
    { ms: 5, address: 'wss://x', kind: 'text', text: '{"a":\n1}' },
    { ms: 9, address: 'https://x', kind: 'body', text: '[]' },
  ],
}
const text = textOfRecording(recording)

describe('a recording as a file', () => {
  test('reads as what was written', () => {
    expect(readRecording(text)).toEqual(recording)
    expect(text.split('\n')).toHaveLength(4)
  })

  test('that was cut off, or goes back in time, keeps what stands before', () => {
    expect(readRecording(text.slice(0, -3))?.events).toEqual(recording.events.slice(0, 2))
    expect(readRecording(`${text}\n["2026-09-21T14:13:20.003Z","wss://x","close",""]`)).toEqual(recording)
  })

  test.each([
    ['nothing', ''],
    ['no JSON', 'symbol,bid\nX,1'],
    ['a curve', '{"nakadesk":"curve","version":"1"}'],
    ['a later version', text.replace('"version":"1"', '"version":"2"')],
    ['a time that no calendar has', text.replace('2026-09-21T14', '2026-09-21T33')],
  ])('is none where it is %s', (_, other) => {
    expect(readRecording(other)).toBe(null)
  })

  test('leaves out venues that nobody knows', () => {
    expect(readRecording(text.replace('"deribit"', '"deribit","nobody"'))?.venues).toEqual(['deribit'])
  })
})
