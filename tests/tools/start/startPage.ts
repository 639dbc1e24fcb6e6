import { createServer, type Plugin, type PluginOption } from 'vite'
import { menuOf } from '../bytes/menu.ts'
import { drawnInto, filesAhead, linksAhead, runBefore, type BuiltFile } from './startMarkup.ts'

const drawing = '/src/ui/app/builtPage.ts'
type Drawing = { builtPage: (language: string) => Promise<string>; startPanel: string }

/**
 * Puts the page on its first example into the built file, in both languages, and names the files that its program needs, so
 * that they are fetched side by side.
 */
export function startPage({ plugins }: { plugins: () => PluginOption[] }): Plugin {
  let root = process.cwd()
  let panels: readonly string[] = []
  return {
    name: 'start-page',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle() {
      panels = menuOf(this)
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const files = Object.values(bundle).filter((file) => file.type === 'chunk') satisfies readonly BuiltFile[]
        const { startPanel, markup } = await drawn({ root, plugins: plugins() })
        const { library, atOnce, panelFiles } = filesAhead({ files, panels })
        return {
          html: runBefore(drawnInto(html, { startPanel, markup, panelFiles }), library),
          tags: linksAhead(atOnce),
        }
      },
    },
  }
}

/** Draws the page as its sources stand, by a server that is never asked for anything else. */
async function drawn({ root, plugins }: { root: string; plugins: PluginOption[] }) {
  const server = await createServer({
    root,
    plugins,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    // A module of our own, whose types the server cannot know.
    const { builtPage, startPanel } = (await server.ssrLoadModule(drawing)) as Drawing
    const [en, zh] = [await builtPage('en'), await builtPage('zh')]
    return { startPanel, markup: { en, zh } }
  } finally {
    await server.close()
  }
}
