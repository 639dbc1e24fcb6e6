import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutStacks } from './plainErrors'

const source = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8')
const signals = /\w+Exception = (.+?formatProdErrorMessage\(\d+\)[^,;]*)[,;]/g

/** What a source makes of its signals, run by itself. */
async function made(text: string): Promise<readonly unknown[]> {
  const expressions = [...text.matchAll(signals)].map(([, expression]) => expression)
  const code = `const formatProdErrorMessage = (code) => 'error ' + code; export const made = [${expressions.join(',')}]`
  // The module that was just written.
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { made: readonly unknown[] }
  return module.made
}

test('the errors that React makes while it is loaded keep their messages, and have no stack', async () => {
  const [before, after] = [await made(source), await made(withoutStacks(source))]
  expect(before).toHaveLength(5)
  const messages = (errors: readonly unknown[]) => errors.map((error) => error instanceof Error && error.message)
  expect(messages(after)).toEqual(messages(before))
  const stacks = (errors: readonly unknown[]) => errors.map((error) => error instanceof Error && error.stack)
  expect(stacks(before).every((stack) => stack !== undefined)).toBe(true)
  expect(stacks(after)).toEqual(before.map(() => undefined))
})

test('a React that is written otherwise is not changed', () => {
  expect(() => withoutStacks(source.replace('SuspenseException = Error', 'SuspenseException = new Error'))).toThrow(
    'SuspenseException',
  )
})
