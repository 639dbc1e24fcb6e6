import { describe, expect, test } from 'vitest'
import * as core from '../../src/core'
import { Decimal } from '../../src/core'
import essay from '../golden/essay.json'
import { numeral, typed } from './typed'

/** Fields whose figure comes from a root or a logarithm. */
const transcendental = /compounded|continuous/i

function compare(answer: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'string' && numeral.test(expected)) {
    if (!(answer instanceof Decimal)) throw new Error(`${path} is no Decimal`)
    const figure = new Decimal(expected)
    const tolerance = figure.abs().times(transcendental.test(path) ? '1e-12' : '0.5e-29')
    expect(
      answer.minus(figure).abs().lessThanOrEqualTo(tolerance),
      `${path}: ${answer.toFixed()} is not ${expected}`,
    ).toBe(true)
    return
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(answer, path).toBe(expected)
    return
  }
  for (const [key, entry] of Object.entries(expected)) {
    // A record or a list by the reference file; a missing field is undefined and fails above.
    compare((answer as Record<string, unknown>)[key], entry, `${path}.${key}`)
  }
}

// The reference file names functions by text, so their arguments are checked by its figures and not by the compiler.
const functions = core as unknown as Record<string, ((args: unknown) => unknown) | undefined>

describe('reference figures', () => {
  test.each(essay.cases.map((entry) => [entry.id, entry] as const))('%s', (_, { call, args, expected }) => {
    const answer = functions[call]?.(typed(args))
    if ('value' in expected) compare({ value: answer }, expected, call)
    else compare(answer, expected, call)
  })

  test('each call is built', () => {
    expect(essay.cases.map(({ call }) => call).filter((call) => functions[call] === undefined)).toEqual([])
  })
})
