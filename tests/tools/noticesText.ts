export type Notice = { name: string; version: string; texts: readonly string[] }

/** The folder of the package that a module comes from, or null for one of our own. */
export function packageFolder(id: string): string | null {
  const found = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)
  return found?.[1] ?? null
}

/** All notices in one text, by name; a package that says nothing of its licence may not be shipped. */
export function noticesText(notices: readonly Notice[]): string {
  const silent = notices.find(({ texts }) => texts.length === 0)
  if (silent !== undefined) throw new Error(`${silent.name} must hold the text of its licence, none was found`)
  return notices
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, texts }) =>
      [`${name} ${version}`, '-'.repeat(80), ...texts.map((text) => text.replaceAll('\r\n', '\n').trim())].join('\n\n'),
    )
    .join(`\n\n${'='.repeat(80)}\n\n`)
    .concat('\n')
}
