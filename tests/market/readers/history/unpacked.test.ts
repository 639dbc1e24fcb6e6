import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unpacked, type Unpacked } from '../../../../src/market/readers'

const text = 'timestamp,fundingRate\n2021-01-01T00:00:00Z,0.0001\n'
const bytes = strToU8(text)
const small = strToU8('read me')

const read = (found: Unpacked) =>
  'problem' in found ? found.problem : found.files.map((file) => [file.name, file.text()])

describe('unpacked', () => {
  test('a plain file, whatever its name', () => {
    expect(read(unpacked({ bytes, name: 'a.csv' }))).toEqual([['a.csv', text]])
  })

  test('gzip, under the name without its ending', () => {
    expect(read(unpacked({ bytes: gzipSync(bytes), name: 'a.csv.gz' }))).toEqual([['a.csv', text]])
  })

  test('gzip to which more was appended, to its end', () => {
    const appended = Uint8Array.of(...gzipSync(bytes), ...gzipSync(strToU8('2021-01-01T08:00:00Z,0.0002\n')))
    expect(read(unpacked({ bytes: appended, name: 'a.csv.gz' }))).toEqual([
      ['a.csv', `${text}2021-01-01T08:00:00Z,0.0002\n`],
    ])
  })

  test('every file of a zip archive by name, but not what an archiver adds', () => {
    const archive = zipSync({
      'data/b.csv.gz': gzipSync(bytes),
      'README.txt': small,
      'data/a.csv': bytes,
      '__MACOSX/._a.csv': small,
      '.DS_Store': small,
      'data/': new Uint8Array(),
    })
    expect(read(unpacked({ bytes: archive, name: 'a.zip' }))).toEqual([
      ['README.txt', 'read me'],
      ['data/a.csv', text],
      ['data/b.csv.gz', text],
    ])
  })

  test('a file of an archive that is damaged has no text, the others have theirs', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, place) => (place * 7919) % 251)
    const archive = zipSync({ 'a.csv': noise, 'b.csv': bytes })
    // The first file's content stands behind its header of 30 bytes and its name.
    archive.fill(0xff, 40, 200)
    const found = read(unpacked({ bytes: archive, name: 'a.zip' }))
    expect(found).toEqual([
      ['a.csv', null],
      ['b.csv', text],
    ])
  })

  test('sixteen bits, as Excel saves them', () => {
    const sixteen = new Uint8Array([0xff, 0xfe, ...[97, 44, 98].flatMap((letter) => [letter, 0])])
    expect(read(unpacked({ bytes: sixteen, name: 'a.txt' }))).toEqual([['a.txt', 'a,b']])
  })

  test.each([
    ['a cut gzip', gzipSync(bytes).slice(0, 12)],
    ['a cut zip', zipSync({ 'a.csv': bytes }).slice(0, 40)],
    ['an empty zip', zipSync({})],
  ])('%s is broken, and does not throw', (_, broken) => {
    expect(unpacked({ bytes: broken, name: 'x' })).toEqual({ problem: 'broken archive' })
  })
})
