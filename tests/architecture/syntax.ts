import ts from 'typescript'

export const isTypeScript = (path: string) => /\.tsx?$/.test(path)

const parsed = new Map<string, ts.SourceFile>()

/** The syntax of a file; a text is parsed once, however many rules ask. */
export function syntaxOf({ path, text }: { path: string; text: string }): ts.SourceFile {
  const key = `${path}\n${text}`
  const known = parsed.get(key)
  if (known !== undefined) return known
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const fresh = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind)
  parsed.set(key, fresh)
  return fresh
}

/** A node and everything below it, comments left out. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node]
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child))
  })
  return nodes
}

/** The node as it is written, on one line and not too long, for a report. */
export const excerpt = (node: ts.Node) => node.getText().replace(/\s+/g, ' ').slice(0, 80)

/** `object.name`, or null where the node is anything else. */
export function member(node: ts.Node): { object: ts.Expression; name: string } | null {
  if (ts.isPropertyAccessExpression(node)) return { object: node.expression, name: node.name.text }
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return null
  return { object: node.expression, name: node.argumentExpression.text }
}
