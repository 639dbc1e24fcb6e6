import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unpacked } from '../../../../src/market/readers'

const text = 'timestamp,fundingRate\n2021-01-01T00:00:00Z,0.0001\n'
const bytes = strToU8(text)
const small = strToU8('read me')

describe('unpacked', () => {
  test('a plain file, whatever its name', () => {
    expect(unpacked({ bytes, name: 'a.csv' })).toEqual({ text, name: 'a.csv', others: [] })
  })

  test('gzip, under the name without its ending', () => {
    expect(unpacked({ bytes: gzipSync(bytes), name: 'a.csv.gz' })).toEqual({ text, name: 'a.csv', others: [] })
  })

  test('the largest file of a zip archive, the others by name', () => {
    const archive = zipSync({ 'README.txt': small, 'data/a.csv': bytes })
    expect(unpacked({ bytes: archive, name: 'a.zip' })).toEqual({ text, name: 'data/a.csv', others: ['README.txt'] })
  })

  test('sixteen bits, as Excel saves them', () => {
    const sixteen = new Uint8Array([0xff, 0xfe, ...[97, 44, 98].flatMap((letter) => [letter, 0])])
    expect(unpacked({ bytes: sixteen, name: 'a.txt' })).toMatchObject({ text: 'a,b' })
  })

  test.each([
    ['a cut gzip', gzipSync(bytes).slice(0, 12)],
    ['a cut zip', zipSync({ 'a.csv': bytes }).slice(0, 40)],
    ['an empty zip', zipSync({})],
  ])('%s is broken, and does not throw', (_, broken) => {
    expect(unpacked({ bytes: broken, name: 'x' })).toEqual({ problem: 'broken archive' })
  })
})
