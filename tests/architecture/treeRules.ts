import { importsOf } from './imports'
import { layerNames, layerOf, shelves, thingOf } from './layers'
import { catchesDomainError } from './nodeRules'
import type { Check, Offence } from './offence'
import { targetOf } from './resolution'
import type { SourceTree } from './sourceTree'
import { isTypeScript, nodesOf, syntaxOf } from './syntax'

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const menu = 'src/calculators/index.ts'

const foldersOf = (tree: SourceTree, shelf: string) =>
  new Set(
    Object.keys(tree)
      .filter((path) => path.startsWith(`src/${shelf}/`))
      .map(thingOf)
      .filter((folder) => folder !== null),
  )

/** Where there is a calculator, its impossible questions are caught, in one file of src outside core. */
export const catchOffences: Check = (tree) => {
  if (foldersOf(tree, 'calculators').size === 0) return []
  const catching = Object.entries(tree)
    .filter(([path]) => path.startsWith('src/') && isTypeScript(path) && layerOf(path) !== 'core')
    .filter(([path, text]) => nodesOf(syntaxOf({ path, text })).some(catchesDomainError))
    .map(([path]) => path)
  if (catching.length === 1) return []
  const files = catching.length === 0 ? ['src'] : catching
  const found = `caught in ${catching.length} files`
  return files.map((file): Offence => ({ file, rule: 'DomainError caught once', found }))
}

/** Each folder of calculators is imported by the menu, and not twice; what stands in a folder of its own is kebab-case. */
export const menuOffences: Check = (tree) => {
  const text = tree[menu] ?? ''
  const opened = importsOf(syntaxOf({ path: menu, text }))
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap((one) => [...new Set(targetOf({ ...one, from: menu }, tree).files.map(thingOf))])
  const listed = [...foldersOf(tree, 'calculators')].flatMap((folder): Offence[] => {
    const times = opened.filter((other) => other === folder).length
    return times === 1 ? [] : [{ file: menu, rule: 'on the menu once', found: `${folder} is there ${times} times` }]
  })
  const misnamed = shelves
    .flatMap((shelf) => [...foldersOf(tree, shelf)].map((folder) => ({ folder, file: `src/${shelf}/${folder}` })))
    .filter(({ folder }) => !kebab.test(folder))
    .map(({ folder, file }): Offence => ({ file, rule: 'names', found: `${folder} is not kebab-case` }))
  return [...listed, ...misnamed]
}

/** A folder of tests stands beside the layer that it tests; the grounds they share have names of their own. */
export const mirrorOffences: Check = (tree) => {
  const grounds = ['architecture', 'browser', 'tools']
  const layersThere = layerNames.filter((name) => Object.keys(tree).some((path) => path.startsWith(`src/${name}/`)))
  return Object.keys(tree)
    .filter((path) => /^tests\/[^/]+\/.*\.test\.tsx?$/.test(path))
    .map((file) => ({ file, folder: file.split('/')[1] ?? '' }))
    .filter(({ folder }) => !grounds.includes(folder) && !layersThere.some((layer) => layer === folder))
    .map(({ file, folder }): Offence => ({ file, rule: 'tests mirror src', found: `src has no ${folder}` }))
}
