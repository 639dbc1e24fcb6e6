const zeros: Readonly<Record<string, string>> = { k: 'e3', m: 'e6', b: 'e9' }

/** A numeral whose last letter stands for zeros, such as `84.25k` or `5m`, as one that is written out; others as they are. */
export const writtenOut = (text: string): string =>
  text.replace(/^([\s+−-]*[\d.,]*\d\.?) ?([kmb])\s*$/i, (_, digits: string, letter: string) => {
    return `${digits.replace(/\.$/, '')}${zeros[letter.toLowerCase()] ?? ''}`
  })
