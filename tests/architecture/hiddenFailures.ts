import ts from 'typescript'
import type { Check } from './offence'
import { excerpt, isTypeScript, nodesOf, syntaxOf } from './syntax'

/** What reads like care and hides a failure: `x || 0` for no answer, a catch that does nothing. */
export const hiddenFailures: Check = (tree) =>
  Object.entries(tree)
    .filter(([path]) => isTypeScript(path))
    .flatMap(([file, text]) =>
      nodesOf(syntaxOf({ path: file, text }))
        .filter((node) => isZeroForNothing(node) || isEmptyCatch(node) || isParseFloat(node, file))
        .map((node) => ({ file, rule: 'no hidden failure', found: excerpt(node) })),
    )

const isZeroForNothing = (node: ts.Node) =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.BarBarToken &&
  ts.isNumericLiteral(node.right) &&
  /^0+n?$/.test(node.right.text)
const isEmptyCatch = (node: ts.Node) => ts.isCatchClause(node) && node.block.statements.length === 0
/** In src a binary number is an offence whatever it comes from: see numbers.ts. */
const isParseFloat = (node: ts.Node, file: string) =>
  file.startsWith('tests/') && ts.isIdentifier(node) && node.text === 'parseFloat'
