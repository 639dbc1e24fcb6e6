import type { HtmlTagDescriptor } from 'vite'
import { closure } from '../bytes/closure.ts'

/** A file of the build as the bundler describes it. */
export type BuiltFile = {
  name: string
  fileName: string
  isEntry: boolean
  imports: readonly string[]
  moduleIds: readonly string[]
}

type Drawn = {
  startPanel: string
  /** The page in each language. */
  markup: Readonly<Record<string, string>>
  /** Files of the other panels, for an address that opens with one of them. */
  panelFiles: Readonly<Record<string, readonly string[]>>
}

const place = /<!-- The page on its first example[^>]*-->/

/** The built file with the page drawn in it; out of reach, of the keyboard and of screen readers too, until it is taken over. */
export function drawnInto(html: string, { startPanel, markup, panelFiles }: Drawn): string {
  if (!place.test(html)) throw new Error('index.html must say where the page is drawn.')
  const [first = '', ...others] = Object.entries(markup).map(
    ([language, page]) => `<div id="root" data-built="${language}" inert aria-hidden="true">${page}</div>`,
  )
  // Not part of the document until the script in the head takes it.
  const pages = [first, ...others.map((page) => `<template class="built">${page}</template>`)]
  const table = JSON.stringify(panelFiles).replaceAll('"', '&quot;')
  return html
    .replace('<html lang="en">', `<html lang="en" data-first="${startPanel}">`)
    .replace('<title>', () => `<meta name="panel-files" content="${table}" />\n    <title>`)
    .replace(place, () => pages.join('\n    '))
}

const entryTag = '<script type="module"'

/** The built file with one more script before the entry, which imports it: what it holds runs in a task of its own. */
export function runBefore(html: string, { fileName }: Pick<BuiltFile, 'fileName'>): string {
  if (!html.includes(entryTag)) throw new Error('index.html must load a module.')
  return html.replace(entryTag, `${entryTag} crossorigin src="./${fileName}"></script>\n    ${entryTag}`)
}

type Build = { files: readonly BuiltFile[]; panels: readonly string[] }

const folderOf = (panel: string) =>
  panel
    .replaceAll('\\', '/')
    .replace(/\/[^/]*$/, '')
    .replace(/^.*\//, '')

/** What the program of the first view needs: what draws it, the page's own files beside the entry and the first panel's, and the others'. */
export function filesAhead({ files, panels }: Build) {
  const entry = closure({ files, from: files.filter(({ isEntry }) => isEntry) })
  const beyond = (panel: string) =>
    closure({ files, from: files.filter(({ moduleIds }) => moduleIds.includes(panel)) })
      .filter((file) => !entry.includes(file))
      .map(({ fileName }) => fileName)
  const [first = '', ...others] = panels
  const beside = entry.filter(({ isEntry, name }) => !isEntry && name !== 'library').map(({ fileName }) => fileName)
  const library = entry.find(({ name }) => name === 'library')
  if (library === undefined) throw new Error('What draws the page must be a file of its own.')
  return {
    library,
    atOnce: [...beside, ...beyond(first)],
    panelFiles: Object.fromEntries(others.map((panel) => [folderOf(panel), beyond(panel)])),
  }
}

/** Links that have files fetched side by side, and not one after the other. */
export const linksAhead = (atOnce: readonly string[]): HtmlTagDescriptor[] =>
  atOnce.map((name) => link({ rel: 'modulepreload', crossorigin: true, href: `./${name}` }))

const link = (attrs: NonNullable<HtmlTagDescriptor['attrs']>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
})
