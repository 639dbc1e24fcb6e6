import { importsOf, type Import } from './imports'
import { layerOf, layers, thingOf, type LayerName } from './layers'
import type { Check, RuleName } from './offence'
import { targetOf, type Target } from './resolution'
import type { SourceTree } from './sourceTree'
import { isTypeScript, syntaxOf } from './syntax'

/** An import with both of its ends: from which file of which layer, and to what. */
export type Reach = Import & { from: string; layer: LayerName; target: Target }

const isStyle = (path: string) => path.endsWith('.css')
const inCharts = (path: string) => path.startsWith('src/ui/charts/')

/** Each rule names what is wrong with an import, or nothing. */
const rules: Readonly<Partial<Record<RuleName, (reach: Reach) => readonly (string | false)[]>>> = {
  'direction of dependence': ({ layer, target, typeOnly }) =>
    target.files
      .filter((file) => !isStyle(file))
      .map((file) => ({ file, other: layerOf(file) }))
      .filter(({ other }) => other !== layer)
      .map(({ file, other }) => {
        if (other === null || !layers[layer].imports.includes(other)) return `${layer} imports ${file}`
        return layers[layer].typesOnly === true && !typeOnly && `${layer} imports more than types of ${file}`
      }),
  'packages of the layer': ({ layer, target, specifier }) => [
    target.package !== null && !layers[layer].packages.includes(target.package) && `${layer} imports ${target.package}`,
    specifier !== null && isStyle(specifier) && layers[layer].styles !== true && `${layer} imports ${specifier}`,
  ],
  // The browser's store of rows has one owner.
  'one library of series': ({ from, target }) => [
    target.package === 'idb-keyval' && !from.startsWith('src/market/library/') && 'imports idb-keyval',
  ],
  'one Decimal': ({ from, target }) => [
    target.package === 'decimal.js' && from !== 'src/core/number/decimal.ts' && 'imports decimal.js',
  ],
  'calculators apart': ({ from, target }) =>
    target.files.map((file) => meetsNeighbour({ from, file }) && `reaches into ${file}`),
  'charts behind import()': ({ from, how, typeOnly, target }) => [
    target.package === 'recharts' && !inCharts(from) && 'imports recharts outside src/ui/charts',
    how === 'static' && !typeOnly && !inCharts(from) && target.files.some(inCharts) && 'imports src/ui/charts at once',
  ],
  'imports that lead somewhere': ({ glob, specifier, target }) => [
    specifier === null && 'imports a computed path',
    specifier !== null && !glob && target.package === null && target.files.length === 0 && `finds no ${specifier}`,
  ],
}

/** Only the index of a shelf, and the layers above it, may open the folders that stand on it. */
function meetsNeighbour({ from, file }: { from: string; file: string }): boolean {
  const [shelf, otherShelf] = [from, file].map((path) => path.split('/')[1])
  if (shelf !== otherShelf || thingOf(file) === null) return false
  return thingOf(from) === null ? from !== `src/${String(shelf)}/index.ts` : thingOf(from) !== thingOf(file)
}

/** Every import of the files of src, with both of its ends. */
export const reachesOf = (tree: SourceTree): Reach[] =>
  Object.entries(tree)
    .filter(([path]) => path.startsWith('src/') && isTypeScript(path))
    .flatMap(([from, text]) => {
      const layer = layerOf(from)
      if (layer === null) return []
      const source = syntaxOf({ path: from, text })
      return importsOf(source).map((one): Reach => ({ ...one, from, layer, target: targetOf({ ...one, from }, tree) }))
    })

export const importOffences: Check = (tree) =>
  reachesOf(tree).flatMap((reach) =>
    Object.entries(rules).flatMap(([rule, finds]) =>
      finds(reach)
        .filter((found) => found !== false)
        // Object.entries widens the keys of the table above.
        .map((found) => ({ file: reach.from, rule: rule as RuleName, found })),
    ),
  )
