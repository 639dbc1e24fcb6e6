import ts from 'typescript'
import { member, nodesOf } from './syntax'

export type Import = {
  /** What is written between the quotes; null where it is computed. */
  specifier: string | null
  how: 'static' | 'dynamic'
  /** A pattern of import.meta.glob, which stands for any number of files. */
  glob: boolean
  /**
   * Nothing of it is left in the build. `import { type A }` is not such a one: with verbatimModuleSyntax it stays as an
   * import for its side effects.
   */
  typeOnly: boolean
}

/** Every way in which a file reaches another: import, export from, import(), import.meta.glob, new URL. */
export const importsOf = (source: ts.SourceFile): Import[] => nodesOf(source).flatMap(importsAt)

function importsAt(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return [{ specifier: written(node.moduleSpecifier), how: 'static', glob: false, typeOnly }]
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return [{ specifier: written(node.moduleSpecifier), how: 'static', glob: false, typeOnly: node.isTypeOnly }]
  }
  if (ts.isImportTypeNode(node)) {
    const specifier = ts.isLiteralTypeNode(node.argument) ? written(node.argument.literal) : null
    return [{ specifier, how: 'static', glob: false, typeOnly: true }]
  }
  if (ts.isNewExpression(node)) return locationOfFile(node)
  if (!ts.isCallExpression(node)) return []
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return [{ specifier: written(node.arguments[0]), how: 'dynamic', glob: false, typeOnly: false }]
  }
  return isGlob(node.expression) ? globbed(node) : []
}

/** `new URL('./bulk.ts', import.meta.url)`: how a worker is named. */
function locationOfFile({ expression, arguments: given = ts.factory.createNodeArray() }: ts.NewExpression): Import[] {
  const [file, base] = given
  if (!ts.isIdentifier(expression) || expression.text !== 'URL') return []
  if (base?.getText() !== 'import.meta.url') return []
  return [{ specifier: written(file), how: 'dynamic', glob: false, typeOnly: false }]
}

function isGlob(called: ts.Expression): boolean {
  const access = member(called)
  return access?.name === 'glob' && ts.isMetaProperty(access.object)
}

function globbed({ arguments: [pattern, options] }: ts.CallExpression): Import[] {
  const how = options !== undefined && /\beager\s*:\s*true\b/.test(options.getText()) ? 'static' : 'dynamic'
  const patterns = pattern !== undefined && ts.isArrayLiteralExpression(pattern) ? pattern.elements : [pattern]
  return patterns
    .map((one): Import => ({ specifier: written(one), how, glob: true, typeOnly: false }))
    .filter(({ specifier }) => specifier?.startsWith('!') !== true)
}

const written = (node: ts.Node | undefined) => (node !== undefined && ts.isStringLiteralLike(node) ? node.text : null)
