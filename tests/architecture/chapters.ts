/**
 * The chapters of core in the order in which they are read, each with the earlier ones that it builds on. No chapter names
 * a later one, so there is no circle.
 */
export const chapters: Readonly<Record<string, readonly string[]>> = {
  number: [],
  time: ['number'],
  contract: ['number'],
  curve: ['number', 'time'],
  fixed: ['number', 'time', 'contract', 'curve'],
  floating: ['number', 'time', 'contract'],
  roll: ['number', 'time', 'contract', 'curve', 'floating'],
  history: ['number', 'time', 'contract', 'floating'],
  carry: ['number', 'time', 'contract', 'curve', 'fixed'],
  tokens: ['number', 'time'],
  ranking: ['number', 'contract', 'fixed', 'floating', 'roll', 'carry'],
  risk: ['number', 'time', 'contract', 'fixed'],
  mistakes: ['number', 'time', 'contract', 'fixed'],
}

/** `fixed` for src/core/fixed/bond.ts; null for the index and for every file outside core. */
export function chapterOf(path: string): string | null {
  const [top, layer, chapter, ...rest] = path.split('/')
  return top === 'src' && layer === 'core' && chapter !== undefined && rest.length > 0 ? chapter : null
}

/** What breaks the order of a table of chapters: a chapter that builds on a later one, on itself, or on one that is not there. */
export function disorder(table: Readonly<Record<string, readonly string[]>>): string[] {
  const order = Object.keys(table)
  return Object.entries(table).flatMap(([chapter, builtOn]) =>
    builtOn
      .filter((other) => !order.slice(0, order.indexOf(chapter)).includes(other))
      .map((other) => `${chapter} builds on ${other}`),
  )
}
