import { Gunzip, unzipSync } from 'fflate'

/** A file ready to be read; its text is made when it is asked for, so that an archive is never in memory whole. */
export type UnpackedFile = { name: string; text: () => string | null }

export type Unpacked = { files: readonly UnpackedFile[] } | { problem: 'broken archive' | 'too large' }

/** Characters that a browser can hold in one text. */
const mostBytes = 400_000_000
const gzip = [0x1f, 0x8b] as const
const zip = [0x50, 0x4b] as const

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, place) => bytes[place] === byte)

/** A file as it is, out of gzip, or all files of a zip archive in the order of their names. */
export function unpacked({ bytes, name }: { bytes: Uint8Array; name: string }): Unpacked {
  try {
    if (startsWith(bytes, zip)) return filesOf(bytes)
    const isPacked = startsWith(bytes, gzip)
    const content = isPacked ? gunzipped(bytes) : bytes
    if (content.length > mostBytes) return { problem: 'too large' }
    return { files: [{ name: isPacked ? name.replace(/\.gz$/i, '') : name, text: () => textOf(content) }] }
  } catch {
    // The library throws on whatever is cut short or damaged.
    return { problem: 'broken archive' }
  }
}

/** What an archiver adds by itself holds no data. */
const isOwn = (name: string) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name)

function filesOf(bytes: Uint8Array): Unpacked {
  const names: string[] = []
  let largest = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isOwn(name)) names.push(name)
      largest = Math.max(largest, originalSize)
      return false
    },
  })
  if (names.length === 0) return { problem: 'broken archive' }
  if (largest > mostBytes) return { problem: 'too large' }
  const files = names.toSorted().map((name) => ({ name, text: () => fileOf(bytes, name) }))
  return { files }
}

/** Null where this one file of the archive is damaged. */
function fileOf(bytes: Uint8Array, wanted: string): string | null {
  try {
    const content = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted]
    return content === undefined ? null : textOf(startsWith(content, gzip) ? gunzipped(content) : content)
  } catch {
    return null
  }
}

/** What was packed, all of it: a file to which days were appended has a member for each, of which gunzipSync reads one. */
function gunzipped(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  new Gunzip((part) => parts.push(part)).push(bytes, true)
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let from = 0
  for (const part of parts) {
    whole.set(part, from)
    from += part.length
  }
  return whole
}

function textOf(bytes: Uint8Array): string {
  // Excel saves "Unicode text" in sixteen bits.
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
