import type { Command } from './command'

/** As many as anybody reads. */
const mostShown = 60

/** The commands that have every word that was typed, in either language, those named so first; all where none was typed. */
export function foundCommands(commands: readonly Command[], wanted: string): readonly Command[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  return commands
    .map((command) => ({ command, rank: rankOf(command, words) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .slice(0, mostShown)
    .map(({ command }) => command)
}

/** The smaller, the better the match; null where a word is missing. */
function rankOf({ name, also, note = '' }: Command, words: readonly string[]): number | null {
  const own = name.toLowerCase()
  const others = [...also, note].join(' ').toLowerCase()
  if (!words.every((word) => own.includes(word) || others.includes(word))) return null
  const [first = ''] = words
  if (own === words.join(' ')) return 0
  if (own.startsWith(first)) return 1
  if (words.every((word) => beginsWord(own, word))) return 2
  return words.every((word) => own.includes(word)) ? 3 : words.every((word) => beginsWord(others, word)) ? 4 : 5
}

const beginsWord = (text: string, word: string): boolean =>
  text.split(/[\s(（·,，/-]+/).some((part) => part.startsWith(word))
