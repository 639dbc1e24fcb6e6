import { decimal, numeralProblem, type Decimal } from './decimal'

/** What a text is made of: numerals without a sign, operators and brackets. */
const parts = /\s*(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|[-+*/^()])\s*/iy

type Operator = '+' | '-' | '*' | '/' | '^'
type Operation = { order: number; apply: (left: Decimal, right: Decimal) => Decimal }

const operations: Readonly<Record<Operator, Operation>> = {
  '+': { order: 1, apply: (left, right) => left.plus(right) },
  '-': { order: 1, apply: (left, right) => left.minus(right) },
  '*': { order: 2, apply: (left, right) => left.times(right) },
  '/': { order: 2, apply: (left, right) => left.div(right) },
  '^': { order: 3, apply: (left, right) => left.pow(right) },
}
const isOperator = (part: string | undefined): part is Operator => part !== undefined && Object.hasOwn(operations, part)

/** Nested brackets and signs: more than anybody types, and few enough for the stack. */
const deepest = 50

/**
 * The value of a sum as people type it, such as `1000/50 - 1000/100`: + - * / ^ and brackets, × before +, a power
 * before both, from left to right. Null where the text is not a sum, or its value is not finite or above 1e15.
 *
 * @example arithmetic('1000/50-1000/100') // 10
 */
export function arithmetic(text: string): Decimal | null {
  const words = wordsOf(text)
  if (words === null) return null
  const value = reader(words)()
  return value === null || numeralProblem(value.toString()) !== null ? null : value
}

function wordsOf(text: string): string[] | null {
  const words: string[] = []
  parts.lastIndex = 0
  while (parts.lastIndex < text.length) {
    const word = parts.exec(text)?.[1]
    if (word === undefined) return null
    words.push(word)
  }
  return words
}

/** Reads operands and the operators between them, those of higher precedence first. */
function reader(words: readonly string[]): () => Decimal | null {
  let at = 0
  let depth = 0
  const next = () => words[at++]

  /** A numeral, a sign before an operand, or what stands in brackets. */
  function operand(): Decimal | null {
    if (++depth > deepest) return null
    const word = next()
    let value: Decimal | null = null
    if (word === '-') value = sum(operations['*'].order)?.negated() ?? null
    else if (word === '+') value = sum(operations['*'].order)
    else if (word === '(') {
      value = sum(0)
      if (next() !== ')') value = null
    } else if (word !== undefined && numeralProblem(word) === null) value = decimal(word)
    depth -= 1
    return value
  }

  function sum(weakest: number): Decimal | null {
    let value = operand()
    for (let sign = words[at]; isOperator(sign) && operations[sign].order > weakest; sign = words[at]) {
      at += 1
      const right = sum(operations[sign].order)
      if (value === null || right === null) return null
      value = operations[sign].apply(value, right)
      if (!value.isFinite()) return null
    }
    return value
  }

  return () => {
    const value = sum(0)
    return at === words.length ? value : null
  }
}
