import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { MarketVenue } from '../../../src/market/readers'

const root = path.resolve(import.meta.dirname, '../../../../shared/fixtures')

/** Why the tests on recorded payloads are left out, or nothing where they are there. */
export const missing = existsSync(root) ? '' : ` (skipped: ${root} is missing)`

const folders: Readonly<Record<string, MarketVenue>> = {
  deribit: 'deribit',
  bybit: 'bybit',
  'binance-coinm': 'binance',
  okx: 'okx',
  'kraken-futures': 'kraken',
  coinbase: 'coinbase',
  bitmex: 'bitmex',
}

export type VenueFixture = { venue: MarketVenue; file: string; texts: string[] }

/** Every recorded file: a body as it is, a recording of a socket frame by frame. */
export function venueFixtures(): VenueFixture[] {
  if (missing !== '') return []
  return Object.entries(folders).flatMap(([folder, venue]) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(nd)?json$/.test(file))
      .sort()
      .map((file) => {
        const text = readFileSync(path.join(root, folder, file), 'utf8')
        return { venue, file: `${folder}/${file}`, texts: file.endsWith('.ndjson') ? framesOf(text) : [text] }
      }),
  )
}

/** The frames of a recording, each as text with the digits that it was written with: {"t": …, "msg": frame}. */
function framesOf(recording: string): string[] {
  return recording
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(line.indexOf('"msg":') + '"msg":'.length, line.lastIndexOf('}')).trim())
}

export const fixtureNamed = (part: string): VenueFixture => {
  const found = venueFixtures().find(({ file }) => file.includes(part))
  if (found === undefined) throw new Error(`no fixture ${part}`)
  return found
}
