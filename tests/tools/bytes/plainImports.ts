import type { Plugin } from 'vite'

/** What the builder makes of an import that waits: the files to be fetched before it, of which there are none here. */
const wrapped =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^{}]*\} = await )?(import\("[^"]+"\)(?:\.then\(\(n\) => n\.\w+\))?)(?:;\s*return \{[^{}]*\};\s*\})?, __VITE_PRELOAD__(?:, import\.meta\.url)?\)/g

/** The import itself. */
export const unwrapped = (code: string): string => code.replaceAll(wrapped, '$1')

/**
 * Every chunk's styles are in the one style sheet, so a late chunk has nothing to fetch before it: the builder's helper
 * for that is left out, and its sixty calls with it.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
  renderChunk: { order: 'post', handler: (code) => ({ code: unwrapped(code), map: null }) },
}
