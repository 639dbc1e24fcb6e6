import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as core from '../../src/core'

/** The examples of the docstrings of core: the call, and what is said of its result behind `//`. */
const examples = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const text = readFileSync(`src/core/${path}`, 'utf8')
    return [...text.matchAll(/ \* @example ([^]*?)(?=\n \* @|\n \*\/)/g)].map(([, example = '']) => {
      const [call = '', ...said] = example.replaceAll(/\n \*\s*/g, ' ').split('//')
      return { path, call: call.trim(), said: said.join('//').trim() }
    })
  })

const inverse = (multiplier: string): core.Contract => ({
  payoff: 'inverse',
  multiplier: core.decimal(multiplier),
  lotSize: core.decimal('1'),
})
const names = { ...core, oneDollarInverse: inverse('1'), tenDollarsInverse: inverse('10') }

class Sketch extends Error {}

/** The value of an expression, its numerals as decimals. Examples that are not whole expressions are sketches. */
function valueOf(node: ts.Node): unknown {
  if (ts.isNumericLiteral(node)) return core.decimal(node.text)
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
    return core.decimal(`-${node.operand.text}`)
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf)
  if (ts.isIdentifier(node) && node.text in names) return Reflect.get(names, node.text)
  if (ts.isPropertyAccessExpression(node)) return Reflect.get(Object(valueOf(node.expression)), node.name.text)
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(
      node.properties.map((property) => {
        if (!ts.isPropertyAssignment(property)) throw new Sketch()
        return [property.name.getText(), valueOf(property.initializer)]
      }),
    )
  if (ts.isCallExpression(node)) {
    const called = valueOf(node.expression)
    const owner = ts.isPropertyAccessExpression(node.expression) ? valueOf(node.expression.expression) : undefined
    if (typeof called !== 'function') throw new Sketch()
    return Reflect.apply(called, owner, node.arguments.map(valueOf))
  }
  throw new Sketch()
}

function resultOf(call: string): { result: unknown } | null {
  const text = call
    .replaceAll('one dollar inverse', 'oneDollarInverse')
    .replaceAll('ten dollars inverse', 'tenDollarsInverse')
  const source = ts.createSourceFile('example.ts', `(${text})`, ts.ScriptTarget.ES2022, true)
  const [statement] = source.statements
  const isWhole = source.statements.length === 1 && !/\.\.\.|\d \w|\d%/.test(text)
  if (!isWhole || statement === undefined || !ts.isExpressionStatement(statement)) return null
  if (!ts.isParenthesizedExpression(statement.expression)) return null
  try {
    return { result: valueOf(statement.expression.expression) }
  } catch (error) {
    if (error instanceof Sketch) return null
    throw error
  }
}

/** Every decimal in a result with the name of its property; those of a list have the list's. */
function figuresIn(value: unknown, name = ''): { name: string; figure: string }[] {
  if (value instanceof core.Decimal) return [{ name, figure: value.toFixed() }]
  if (Array.isArray(value)) return value.flatMap((entry) => figuresIn(entry, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => figuresIn(entry, key))
}

const isSaid = (figure: string, said: string) =>
  said.endsWith('...') ? figure.startsWith(said.slice(0, -3)) : core.decimal(figure).equals(core.decimal(said))

/** The figures said of a result that it does not have; `compared` counts those that were looked up. */
function untrue({ result, said }: { result: unknown; said: string }): { compared: number; faults: string[] } {
  const figures = figuresIn(result)
  const pairs =
    result instanceof core.Decimal
      ? [/^()(-?[\d.]*\d(?:\.\.\.)?)(?!\d|[.,]\d| [*/=])/.exec(said)]
      : [...said.matchAll(/([a-z]\w+) (-?[\d.]*\d(?:\.\.\.)?)(?!\d|[.,]\d| [*/=])/gi)]
  const known = pairs.flatMap((pair) => {
    const [, name = '', told = ''] = pair ?? []
    const found = figures.filter((figure) => figure.name === name)
    return told === '' || found.length === 0 ? [] : [{ name, told, found: found.map(({ figure }) => figure) }]
  })
  const faults = known.filter(({ told, found }) => !found.some((figure) => isSaid(figure, told)))
  return {
    compared: known.length,
    faults: faults.map(
      ({ name, told, found }) => `${name} ${told} is ${found.map((figure) => figure.slice(0, 20)).join(', ')}`,
    ),
  }
}

describe('an example in a docstring of core', () => {
  const evaluated = examples.flatMap(({ path, call, said }) => {
    const answer = resultOf(call)
    return answer === null ? [] : [{ path, call, ...untrue({ result: answer.result, said }) }]
  })

  test.each(evaluated)('says what the function answers: $path, $call', ({ faults }) => {
    expect(faults).toEqual([])
  })

  test('is written so that it can be evaluated, but for a few sketches', () => {
    expect(evaluated.length).toBeGreaterThan(120)
    expect(evaluated.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(180)
  })

  test('that says something else would be found', () => {
    expect(untrue({ result: { usd: core.decimal('1') }, said: 'usd 2' }).faults).toEqual(['usd 2 is 1'])
    expect(untrue({ result: core.decimal('0.5'), said: '0.25' }).faults).toHaveLength(1)
    expect(untrue({ result: core.decimal('0.3333'), said: '0.33...' })).toEqual({ compared: 1, faults: [] })
  })
})
