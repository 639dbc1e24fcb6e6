import { readFileSync } from 'node:fs'
import { Decimal } from 'decimal.js'
import { expect, test } from 'vitest'
import { sourceTree } from '../../architecture/sourceTree'
import { leftOutFunctions, leftOutMethods, withoutLeftOut } from './plainDecimals'

const source = readFileSync('node_modules/decimal.js/decimal.mjs', 'utf8')

test('decimals without trigonometry, other bases and fractions have all their other methods, and compute as before', async () => {
  const plain = withoutLeftOut(source)
  // The module as it would be in the build.
  const { Decimal: Plain } = (await import(`data:text/javascript,${encodeURIComponent(plain)}`)) as {
    Decimal: typeof Decimal
  }
  const names = (prototype: object) => Object.getOwnPropertyNames(prototype)
  const gone: string[] = leftOutMethods.flat()
  expect(names(Plain.prototype)).toEqual(names(Decimal.prototype).filter((name) => !gone.includes(name)))
  const functions: readonly string[] = leftOutFunctions
  expect(names(Plain)).toEqual(names(Decimal).filter((name) => !functions.includes(name)))
  const answers = (Own: typeof Decimal) => {
    const seven = new Own('7.25')
    return [seven.sqrt(), seven.ln(), seven.exp(), seven.pow('1.5'), seven.log(3), seven.div(3), seven.mod(2)].map(
      String,
    )
  }
  expect(answers(Plain)).toEqual(answers(Decimal))
})

test('a decimal.js that is written otherwise is not cut', () => {
  expect(() => withoutLeftOut(source.replace('P.cosine', 'P.cosinus'))).toThrow('cosine')
})

/** Calls of what is left out; Math has functions of the same names. */
const called = (text: string): string[] => {
  const names = [...leftOutMethods.flat(), ...leftOutFunctions].join('|')
  return [...text.matchAll(new RegExp(`(?<!Math)\\.(?:${names})\\(`, 'g'))].map(([call]) => call)
}

test('nothing in the sources calls what is left out', () => {
  expect(called('Math.sin(x) + price.sin() + Decimal.acos(-1)')).toEqual(['.sin(', '.acos('])
  const files = Object.entries(sourceTree(process.cwd())).filter(([file]) => file.startsWith('src/'))
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(([file, text]) => called(text).map((call) => `${file}: ${call}`))).toEqual([])
})
