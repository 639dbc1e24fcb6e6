import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify, type Plugin } from 'vite'

const scriptTag = /<script src="\/(src\/[\w/]+\.js)"><\/script>/
const sheetTag = /<link rel="stylesheet"[^>]* href="\.\/([^"]+\.css)">/

/**
 * The script in the head and the one style sheet stand in the built file itself: the first picture waits for one answer
 * instead of three, and nothing asks for either of them again.
 */
export function inlineHead(): Plugin[] {
  let root = process.cwd()
  const script: Plugin = {
    name: 'inline-script',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    transformIndexHtml: {
      // Before the builder asks what kind of script it is.
      order: 'pre',
      async handler(html) {
        const [tag = '', path = ''] = scriptTag.exec(html) ?? []
        if (tag === '') throw new Error('index.html must load a script of src in its head.')
        const { code } = await minify(path, readFileSync(join(root, path), 'utf8'))
        return html.replace(tag, () => `<script>${within('script', code.trim())}</script>`)
      },
    },
  }
  const sheet: Plugin = {
    name: 'inline-sheet',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const [tag = '', path = ''] = sheetTag.exec(html) ?? []
        const file = bundle[path]
        if (file?.type !== 'asset') throw new Error('The page must have one style sheet.')
        Reflect.deleteProperty(bundle, path)
        // Before the script, which has the font of the sheet fetched.
        const style = `<style>${within('style', movedUp(String(file.source), path))}</style>`
        return html.replace(tag, '').replace('<script>', () => `${style}<script>`)
      },
    },
  }
  return [script, sheet]
}

/** A text that its element must not end with. */
function within(element: string, text: string): string {
  if (text.toLowerCase().includes(`</${element}`)) throw new Error(`The ${element} in the head would end too early.`)
  return text
}

/** A sheet as it reads one folder above: what it takes in stands beside it. */
export const movedUp = (sheet: string, path: string): string =>
  sheet.trim().replaceAll('url(./', `url(./${path.replace(/[^/]*$/, '')}`)
