/** A row on paper: its texts, the name first. */
type Texts = readonly string[]

/** Between two columns, in letters. */
const gap = 1
const unbroken = /[\p{Script=Latin}\d.,+−%/-]+/gu

const longest = (texts: Texts): number => texts.reduce((most, { length }) => Math.max(most, length), 0)

/**
 * The letters of a line in which each column has room for its longest figure and for the longest word of its heading: what a
 * sheet of paper has to be wide enough for.
 */
export const lettersAcross = ({ headings, rows }: { headings: Texts; rows: readonly Texts[] }): number =>
  headings.reduce((sum, heading, at) => {
    const words = heading.match(unbroken) ?? []
    return sum + gap + Math.max(longest(words), longest(rows.map((row) => row[at] ?? '')))
  }, 0)
