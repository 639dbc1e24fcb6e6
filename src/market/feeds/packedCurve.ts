import { deflateSync, Inflate, strToU8 } from 'fflate'

/** A saved curve of all venues and coins is well below: whatever unpacks to more was made to do harm. */
const mostBytes = 4_000_000

/** The text of a curve file short enough for an address, in its letters: some fifty quotes are four thousand of them. */
export function packedCurve(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 })
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Unpacked to a megabyte at most before the size is looked at again: a byte may stand for a thousand. */
const pieceBytes = 1024

/** The text that was packed; null where it is none, or far too much. */
export function unpackedCurve(packed: string): string | null {
  // A letter of several bytes may lie across two pieces.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let size = 0
  let text = ''
  const inflate = new Inflate((piece, isLast) => {
    size += piece.length
    if (size > mostBytes) throw new RangeError('too large')
    text += decoder.decode(piece, { stream: !isLast })
  })
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    for (let from = 0; from === 0 || from < letters.length; from += pieceBytes) {
      const piece = letters.slice(from, from + pieceBytes)
      inflate.push(
        Uint8Array.from(piece, (letter) => letter.charCodeAt(0)),
        from + pieceBytes >= letters.length,
      )
    }
  } catch {
    return null
  }
  return text
}
