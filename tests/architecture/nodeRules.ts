import ts from 'typescript'
import { isArithmetic, isDecimalArithmetic, takesMagnitude } from './arithmetic'
import { layerNames, layerOf, type LayerName } from './layers'
import { isBareImport } from './loading'
import type { Check, RuleName } from './offence'
import { isBinaryNumber, readsClockOrChance } from './numbers'
import { excerpt, isTypeScript, nodesOf, syntaxOf } from './syntax'

type NodeRule = {
  rule: RuleName
  layers: readonly LayerName[]
  /** The files that the rule is there to keep few. */
  except?: readonly string[]
  offends: (node: ts.Node) => boolean
}

const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node)
const namesDomainError = (node: ts.Node) => ts.isStringLiteralLike(node) && node.text === 'DomainError'
const isAddress = (node: ts.Node) =>
  isText(node) && /^\s*((https?|wss?):\/\/|\/\/[\w[])/i.test(node.text) && !node.text.startsWith('http://www.w3.org/')

const rules: readonly NodeRule[] = [
  {
    rule: 'no binary numbers',
    layers: allBut('kernels'),
    except: ['src/ui/charts/plotNumbers.ts'],
    offends: isBinaryNumber,
  },
  // Quotes and histories are digits: JSON.parse would round them before anybody looks.
  {
    rule: 'no binary numbers',
    layers: ['market'],
    offends: (node) => /^(JSON\.parse|.*\.json)$/.test(calledName(node)),
  },
  { rule: 'a core without clock or chance', layers: ['core', 'kernels'], offends: readsClockOrChance },
  { rule: 'no arithmetic outside core', layers: ['calculators', 'lessons'], offends: isArithmetic },
  { rule: 'no arithmetic outside core', layers: ['calculators', 'lessons'], offends: takesMagnitude },
  { rule: 'no arithmetic outside core', layers: ['calculators', 'lessons', 'ui'], offends: isDecimalArithmetic },
  {
    rule: 'one way in which state changes',
    layers: allBut('state'),
    // What a component keeps to itself is not the desk's.
    offends: (node) =>
      ts.isPropertyAccessExpression(node) &&
      node.name.text === 'setState' &&
      node.expression.kind !== ts.SyntaxKind.ThisKeyword,
  },
  { rule: 'DomainError caught once', layers: ['form', 'ui'], offends: catchesDomainError },
  { rule: 'DomainError caught once', layers: allBut('core'), offends: namesDomainError },
  { rule: 'nothing from elsewhere', layers: allBut('market'), offends: isAddress },
  { rule: 'lines broken by the formatter alone', layers: layerNames, offends: spreadsItsOwnLiteral },
  // The package of the library opens it, and nobody else.
  {
    rule: 'one library of series',
    layers: layerNames,
    offends: (node) => ts.isIdentifier(node) && node.text === 'indexedDB',
  },
  { rule: 'fetched by the loader', layers: ['ui', 'main'], offends: isBareImport },
]

function allBut(layer: LayerName): readonly LayerName[] {
  return layerNames.filter((name) => name !== layer)
}

const calledName = (node: ts.Node) => (ts.isCallExpression(node) ? node.expression.getText() : '')

/** `{ ...{ a, b } }`, which is `{ a, b }` with its lines where somebody likes them. */
function spreadsItsOwnLiteral(node: ts.Node): boolean {
  if (ts.isSpreadElement(node))
    return ts.isArrayLiteralExpression(node.parent) && ts.isArrayLiteralExpression(node.expression)
  return (ts.isSpreadAssignment(node) || ts.isJsxSpreadAttribute(node)) && ts.isObjectLiteralExpression(node.expression)
}

export function catchesDomainError(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.InstanceOfKeyword) return false
  return node.right.getText() === 'DomainError'
}

export const nodeOffences: Check = (tree) =>
  Object.entries(tree)
    .filter(([path]) => path.startsWith('src/') && isTypeScript(path))
    .flatMap(([file, text]) => {
      const layer = layerOf(file)
      const nodes = nodesOf(syntaxOf({ path: file, text }))
      return rules
        .filter(({ layers }) => layer !== null && layers.includes(layer))
        .filter(({ except = [] }) => !except.includes(file))
        .flatMap(({ rule, offends }) => nodes.filter(offends).map((node) => ({ file, rule, found: excerpt(node) })))
    })
