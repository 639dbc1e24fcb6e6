import type { Plugin } from 'vite'

/** Methods of decimal.js that nothing here computes with: trigonometry, other bases, fractions. By each of their names. */
export const leftOutMethods = [
  ['cosine', 'cos'],
  ['sine', 'sin'],
  ['tangent', 'tan'],
  ['inverseCosine', 'acos'],
  ['inverseSine', 'asin'],
  ['inverseTangent', 'atan'],
  ['hyperbolicCosine', 'cosh'],
  ['hyperbolicSine', 'sinh'],
  ['hyperbolicTangent', 'tanh'],
  ['inverseHyperbolicCosine', 'acosh'],
  ['inverseHyperbolicSine', 'asinh'],
  ['inverseHyperbolicTangent', 'atanh'],
  ['cubeRoot', 'cbrt'],
  ['toBinary'],
  ['toHexadecimal', 'toHex'],
  ['toOctal'],
  ['toFraction'],
] as const

/** Functions of the constructor that are left out, most of them the same by another way. */
export const leftOutFunctions = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'atan2', 'cbrt', 'cos', 'cosh', 'sin', 'sinh', 'tan', 'tanh'],
  ...['hypot', 'log2', 'log10', 'random'],
] as const

/** The source of decimal.js without them; what only they call is then left out by the bundler. */
export function withoutLeftOut(source: string): string {
  const methods = leftOutMethods.map((names) => `^P\\.${names.join(' = P\\.')} = function[^]*?^};\\r?\\n`)
  const functions = leftOutFunctions.map((name) => `^  Decimal\\.${name} = ${name};[^\\n]*\\n`)
  return [...methods, ...functions].reduce((rest, pattern) => {
    const shorter = rest.replace(new RegExp(pattern, 'm'), '')
    if (shorter === rest) throw new Error(`decimal.js is written otherwise than expected: ${pattern}`)
    return shorter
  }, source)
}

/** Methods cannot be told apart from used ones by the bundler: a fifth of decimal.js would travel for nothing. */
export const plainDecimals = (): Plugin => ({
  name: 'plain-decimals',
  apply: 'build',
  transform: {
    filter: { id: /\/decimal\.js\/decimal\.mjs$/ },
    handler: (code) => ({ code: withoutLeftOut(code), map: null }),
  },
})
