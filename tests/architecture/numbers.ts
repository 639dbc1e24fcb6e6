import ts from 'typescript'
import { member } from './syntax'

const questions = ['isInteger', 'isSafeInteger', 'isFinite', 'isNaN', 'MAX_SAFE_INTEGER', 'EPSILON']
const conversions = ['parseFloat', 'parseInt', 'Float32Array', 'Float64Array']

/**
 * `Number(x)`, `map(Number)`, `parseFloat`, `x.toNumber()`, `input.valueAsNumber`, `+x`, `new Float64Array(n)`: a double
 * comes out. A type may name them: what a kernel has computed may be passed on.
 */
export function isBinaryNumber(node: ts.Node): boolean {
  const access = member(node)
  if (access !== null) {
    if (access.name === 'toNumber' || access.name === 'valueAsNumber') return true
    return isNamed(access.object, 'Number') && !questions.includes(access.name)
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken) {
    return !ts.isNumericLiteral(node.operand)
  }
  if (!ts.isIdentifier(node) || !isValue(node)) return false
  return conversions.includes(node.text) || (node.text === 'Number' && member(node.parent) === null)
}

const clockOrChance =
  /^(globalThis\.)?(Date\.now|Math\.random|Temporal\.Now|process\.hrtime|performance\.\w+|crypto\.\w+)$/

/** What would make a function of core answer differently tomorrow: the clock, chance, a variable that lives on. */
export function readsClockOrChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0
  if (ts.isCallExpression(node)) return isNamed(node.expression, 'Date')
  if (ts.isVariableStatement(node)) {
    return ts.isSourceFile(node.parent) && (node.declarationList.flags & ts.NodeFlags.Const) === 0
  }
  const access = member(node)
  return access !== null && clockOrChance.test(`${access.object.getText()}.${access.name}`)
}

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name

/** An identifier that is evaluated here, rather than one that names a property or stands in a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isTypeReferenceNode(parent) || ts.isImportSpecifier(parent)) return false
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return !((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
}
