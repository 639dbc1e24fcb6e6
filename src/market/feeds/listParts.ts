/** Read in one go on a slow machine within a frame or three. */
const partLetters = 40_000

/**
 * A long list as several short ones, each whole JSON of its own, so that reading it never holds up the page. What stands
 * around the list goes with none of them. A text without such a list, or one that does not end, stays as it is.
 */
export function listParts(text: string, key: string): string[] {
  if (text.length <= partLetters) return [text]
  const opening = new RegExp(`"${key}"\\s*:\\s*\\[`).exec(text)
  const rows = opening === null ? null : rowsFrom(text, opening.index + opening[0].length)
  if (rows === null) return [text]
  const parts: string[][] = [[]]
  let letters = 0
  for (const row of rows) {
    if (letters > partLetters) {
      parts.push([])
      letters = 0
    }
    parts.at(-1)?.push(row)
    letters += row.length
  }
  return parts.map((part) => `{"${key}":[${part.join(',')}]}`)
}

/** What ends a text, and what opens or closes a record or a list. */
const marks = /["{}[\]]/g
const textEnd = /[^"\\]*(?:\\[\s\S][^"\\]*)*"/y

/** The rows of a list that begins at a place; null where it does not end. */
function rowsFrom(text: string, start: number): string[] | null {
  const rows: string[] = []
  let depth = 0
  let rowStart = start
  marks.lastIndex = start
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found
    if (mark === '"') {
      textEnd.lastIndex = marks.lastIndex
      if (!textEnd.test(text)) return null
      marks.lastIndex = textEnd.lastIndex
    } else if (mark === '{' || mark === '[') {
      if (depth === 0) rowStart = found.index
      depth++
    } else {
      if (depth === 0) return mark === ']' ? rows : null
      depth--
      if (depth === 0) rows.push(text.slice(rowStart, marks.lastIndex))
    }
  }
  return null
}
