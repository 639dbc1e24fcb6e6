import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { calculators } from '../menu'

const codeIn = (folder: string, recursive: boolean): string =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/[wW]ords\.(en|zh)\.ts$/.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
    .join('\n')

const shared = `${codeIn('src/calculators', false)}${codeIn('src/ui', true)}`

/** Words that no code of a panel names, whole or by a beginning such as `row.${kind}`; labels and choices go by fields. */
function idleIn(words: Readonly<Record<string, string>>, code: string): string[] {
  const beginnings = [...code.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, beginning = '']) => beginning)
  return Object.keys(words).filter(
    (key) =>
      !/^(term|option)\./.test(key) &&
      !code.includes(`'${key}'`) &&
      !(key === 'name' || key === 'question') &&
      !beginnings.some((beginning) => key.startsWith(beginning)),
  )
}

it.each(calculators)('%s shows every word that it has', (id, { words }) => {
  expect(idleIn(words.en, `${shared}${codeIn(`src/calculators/${id}`, true)}`)).toEqual([])
})

it('finds a word that is never shown', () => {
  expect(idleIn({ 'note.idle': 'Idle', 'row.hold': 'Hold', name: 'A' }, "`row.${kind}` 'note.used'")).toEqual([
    'note.idle',
  ])
})
