import { gunzipSync, unzipSync } from 'fflate'

export type Unpacked =
  | {
      text: string
      name: string
      /** Files of an archive that are not read: the largest one is. */ others: readonly string[]
    }
  | { problem: 'broken archive' | 'too large' }

/** Characters that a browser can hold in one text. */
const mostBytes = 400_000_000
const gzip = [0x1f, 0x8b] as const
const zip = [0x50, 0x4b] as const

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, place) => bytes[place] === byte)

/** A file as text: as it is, out of gzip, or the largest table of a zip archive. */
export function unpacked({ bytes, name }: { bytes: Uint8Array; name: string }): Unpacked {
  try {
    if (startsWith(bytes, gzip))
      return textOf({ bytes: gunzipSync(bytes), name: name.replace(/\.gz$/i, ''), others: [] })
    return startsWith(bytes, zip) ? largest(bytes) : textOf({ bytes, name, others: [] })
  } catch {
    // The library throws on whatever is cut short or damaged.
    return { problem: 'broken archive' }
  }
}

function largest(bytes: Uint8Array): Unpacked {
  const sizes = new Map<string, number>()
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/')) sizes.set(name, originalSize)
      return false
    },
  })
  const [chosen, ...others] = [...sizes.keys()].toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  if (chosen === undefined) return { problem: 'broken archive' }
  if ((sizes.get(chosen) ?? 0) > mostBytes) return { problem: 'too large' }
  const content = unzipSync(bytes, { filter: ({ name }) => name === chosen })[chosen]
  return content === undefined ? { problem: 'broken archive' } : textOf({ bytes: content, name: chosen, others })
}

function textOf({ bytes, name, others }: { bytes: Uint8Array; name: string; others: readonly string[] }): Unpacked {
  if (bytes.length > mostBytes) return { problem: 'too large' }
  // Excel saves "Unicode text" in sixteen bits.
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
  return { text: new TextDecoder(encoding).decode(bytes), name, others }
}
