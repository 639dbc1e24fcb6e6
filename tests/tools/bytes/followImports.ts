import { build, type Plugin, type PluginOption } from 'vite'
import { afterwardsOf, drawingsOf, leadsOf, libraryOf, menuOf } from './menu.ts'
import { partOf, parts, type UngroupedFile } from './parts.ts'

/**
 * Puts modules into files by who imports them: the page is built once without groups, and what the bundler found out about
 * it, unused bindings left out, says which modules belong together. Names of files decide nothing.
 */
export function followImports({ plugins }: { plugins: () => PluginOption[] }): Plugin {
  return {
    name: 'follow-imports',
    apply: 'build',
    config: async ({ root = process.cwd() }) => {
      const part = partOf(await ungrouped({ root, plugins: plugins() }))
      // A group takes what its modules import along, unless a group before it has that.
      const groups = parts.map((name) => ({ name, test: (id: string) => part(id) === name }))
      return { build: { rolldownOptions: { output: { codeSplitting: { groups }, postBanner } } } }
    },
  }
}

/**
 * Has the browser compile all of what opens the page while it is fetched, off the main thread: nearly all of it is called
 * at once. A browser that does not know the comment compiles each function when it is first called.
 *
 * @see https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const postBanner = ({ isEntry, name }: { isEntry: boolean; name: string }): string =>
  isEntry || name === 'library' ? '//# allFunctionsCalledOnLoad' : ''

async function ungrouped({ root, plugins }: { root: string; plugins: PluginOption[] }) {
  let panels: readonly string[] = []
  let leads: readonly string[] = []
  let afterwards: readonly string[] = []
  let drawings: readonly string[] = []
  let library: readonly string[] = []
  const menu: Plugin = {
    name: 'menu',
    generateBundle() {
      panels = menuOf(this)
      leads = leadsOf(this)
      afterwards = afterwardsOf(this)
      drawings = drawingsOf(this)
      library = libraryOf(this)
    },
  }
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins, menu],
    // A file of the bundler's own merging would hold modules of several needs.
    build: { write: false, minify: false, rolldownOptions: { experimental: { chunkOptimization: false } } },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('The page must be built once, into one output.')
  const files = built.output.filter((file) => file.type === 'chunk')
  return { files: files satisfies readonly UngroupedFile[], panels, leads, drawings, afterwards, library }
}
