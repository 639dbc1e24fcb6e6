import type { Unit } from './field'

/** Letters that stand for zeros, by the first of them. */
const zeros: Readonly<Record<string, string>> = { k: 'e3', m: 'e6', b: 'e9', 万: 'e4', 亿: 'e8' }
const shortened = /^([\s+−-]*[\d.,]*\d)\.?\s?(k|m[mn]?|bn?|[万亿])\s*$/i

/**
 * A number as people write it, such as `84.25k`, `5m`, `$84 250` or `50万`, as one that is written out; others
 * as they are.
 */
export const writtenOut = (text: string, unit?: Unit): string =>
  (unit === 'usd' || unit === 'price' ? text.trim().replace(/^([+−-]?)\$(?=.)/, '$1') : text)
    // Thousands may stand apart in other ways than by commas: how many digits they have is looked at as of those.
    .replace(/(?<=\d)[\s'’](?=\d)/g, ',')
    .replace(shortened, (_, digits: string, letters: string) => `${digits}${zeros[letters[0]?.toLowerCase() ?? '']}`)
