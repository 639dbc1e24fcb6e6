import ts from 'typescript'
import { member } from './syntax'

const { SyntaxKind } = ts
const operators: readonly ts.SyntaxKind[] = [
  SyntaxKind.PlusToken,
  SyntaxKind.MinusToken,
  SyntaxKind.AsteriskToken,
  SyntaxKind.SlashToken,
  SyntaxKind.PercentToken,
  SyntaxKind.AsteriskAsteriskToken,
  SyntaxKind.PlusEqualsToken,
  SyntaxKind.MinusEqualsToken,
  SyntaxKind.AsteriskEqualsToken,
  SyntaxKind.SlashEqualsToken,
  SyntaxKind.PercentEqualsToken,
  SyntaxKind.AsteriskAsteriskEqualsToken,
]

/** An operator of arithmetic (joining texts by `+` too: that is what templates are for), `++`, `-x`, or Math. */
export function isArithmetic(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return operators.includes(node.operatorToken.kind)
  if (ts.isPostfixUnaryExpression(node)) return true
  if (ts.isPrefixUnaryExpression(node)) {
    const signOrStep = [SyntaxKind.MinusToken, SyntaxKind.PlusPlusToken, SyntaxKind.MinusMinusToken]
    return signOrStep.includes(node.operator) && !ts.isNumericLiteral(node.operand)
  }
  const access = member(node)
  return access?.object.getText() === 'Math'
}

const methods = new Set(
  `plus minus times div dividedBy dividedToIntegerBy divToInt sub mul mod modulo pow toPower sqrt squareRoot cbrt cubeRoot
   exp naturalExponential ln naturalLogarithm log logarithm floor ceil round trunc truncated neg negated
   toNearest clampedTo clamp hypot sum`.split(/\s+/),
)

/**
 * A call of a method by which decimal.js computes. Read from the name alone, so `add` is left out: sets and class lists
 * have it too (the house writes `plus`). Math is left to the pixels of the interface. Rounding for display is allowed.
 */
export function isDecimalArithmetic(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false
  const access = member(node.expression)
  return access !== null && methods.has(access.name) && access.object.getText() !== 'Math'
}

/** `x.abs()`: a number that core did not state. The interface may look at a magnitude, as it may compare. */
export function takesMagnitude(node: ts.Node): boolean {
  const access = member(node)
  return access !== null && ['abs', 'absoluteValue'].includes(access.name)
}
