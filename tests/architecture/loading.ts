import ts from 'typescript'

/** The loader's own functions: what they are given to fetch, they fetch with a failure and a way to try again. */
const loaders = ['part', 'fetched']

/** An import() whose failure nobody would tell of: it is not handed to the loader. */
export function isBareImport(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return false
  for (let inner: ts.Node = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const outer = inner.parent
    // What is given to a call, not what is called.
    if (ts.isCallExpression(outer) && outer.expression !== inner && loaders.includes(outer.expression.getText())) {
      return false
    }
  }
  return true
}
