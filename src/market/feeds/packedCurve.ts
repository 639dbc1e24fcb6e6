import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'

/** A saved curve of all venues and coins is well below: whatever unpacks to more was made to do harm. */
const mostBytes = 4_000_000

/** The text of a curve file short enough for an address, in its letters: some fifty quotes are four thousand of them. */
export function packedCurve(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 })
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text that was packed; null where it cannot be unpacked, or is far too long. */
export function unpackedCurve(packed: string): string | null {
  const parts: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((part) => {
    size += part.length
    if (size > mostBytes) throw new RangeError('too large')
    parts.push(part)
  })
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    inflate.push(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      true,
    )
  } catch {
    return null
  }
  return parts.map((part) => strFromU8(part)).join('')
}
