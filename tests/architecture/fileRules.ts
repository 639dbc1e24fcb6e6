import { posix } from 'node:path'
import { layerOf } from './layers'
import type { Check, Offence } from './offence'

const emptyWords = /^(utils?|helpers?|managers?|services?)$/i
const camel = /^[a-z][a-zA-Z0-9]*$/
const pascal = /^[A-Z][a-zA-Z0-9]*$/
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** `words` of words.en.ts: the rest of a name says what kind of file it is. */
const stemOf = (path: string) => posix.basename(path).replace(/\..*$/, '')

/** The case that a file's name must have; a test is named after the file or the folder that it tests. */
function cases(path: string): readonly RegExp[] {
  if (/\.(test|bench)\.tsx?$/.test(path)) return [camel, pascal, kebab]
  if (path.endsWith('.tsx')) return path === 'src/main.tsx' ? [camel] : [pascal]
  return path.endsWith('.ts') ? [camel] : []
}

export const nameOffences: Check = (tree) =>
  Object.keys(tree)
    .filter((path) => /^(src|tests)\//.test(path))
    .flatMap((file): Offence[] => {
      const stem = stemOf(file)
      const wanted = cases(file)
      return [
        wanted.length > 0 && !wanted.some((one) => one.test(stem)) && `${stem} is in the wrong case`,
        stem.split(/(?=[A-Z])|[^a-zA-Z]/).some((word) => emptyWords.test(word)) && `${stem} says nothing`,
        file.startsWith('src/') && layerOf(file) === null && 'stands in no layer',
      ]
        .filter((found) => found !== false)
        .map((found) => ({ file, rule: 'names', found }))
    })

const fetched = /(?:url\(\s*['"]?|@import\s+['"]|(?:src|href)\s*=\s*['"])((?:(?:https?|wss?):)?\/\/[^'")\s]+)/gi
const registry = /"resolved":\s*"(https?:[^"]*)"/g

/** Styles, the page and the lock file name no address on the network either. */
export const addressOffences: Check = (tree) =>
  Object.entries(tree).flatMap(([file, text]) => {
    const pattern = file === 'package-lock.json' ? registry : fetched
    if (pattern === fetched && !/\.(css|html|svg)$/.test(file)) return []
    return [...text.matchAll(pattern)].map(([, address]): Offence => ({
      file,
      rule: 'nothing from elsewhere',
      found: address ?? '',
    }))
  })

const stilted = /(?:\/\*\*?|\/\/|^\s*\*)\s*Of\s|\breckon\w*/gim

/** Comments of core, its kernels and their tests say what a thing is, in today's words. */
export const englishOffences: Check = (tree) =>
  Object.entries(tree)
    .filter(([file]) => /^(src|tests)\/(core|kernels)\//.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(stilted)].map(([found]): Offence => ({ file, rule: 'plain English', found: found.trim() })),
    )
