import { closure } from './closure.ts'

/** A file of a build that nobody grouped: the bundler puts modules together that the same entries need. */
export type UngroupedFile = {
  fileName: string
  /** Files that the browser fetches before this one runs. */
  imports: readonly string[]
  moduleIds: readonly string[]
  isEntry: boolean
  /** The module that is imported late, of a file that is. */
  facadeModuleId: string | null
}

type Build = {
  files: readonly UngroupedFile[]
  panels: readonly string[]
  /** What comes with some panels, but not with the one that the page opens with. */
  leads?: readonly string[]
  drawings: readonly string[]
  afterwards: readonly string[]
  library: readonly string[]
}

/** The files that are put together, each needing only those before it. */
export const parts = ['library', 'base', 'opening', 'charts', 'shared', 'afterwards'] as const
type Part = (typeof parts)[number] | null

/**
 * Which part a module belongs to, by who needs it before it runs. `base`: the page itself, or the panel that it opens with
 * together with another panel; `library`: what draws it, which is packages. `opening`: the rest of that panel. `charts`: the drawings,
 * beyond these. `afterwards`: what every page fetches after its first view, beyond these; `shared`: what another panel, or
 * what comes with it, needs of that. null: the bundler decides, which leaves a module with the one panel that needs it. Bindings that nobody
 * uses are no need: an index that exports everything costs nothing.
 */
export function partOf({ files, panels, leads = [], drawings, afterwards, library }: Build) {
  const neededBy = (from: readonly UngroupedFile[]) =>
    new Set(closure({ files, from }).flatMap(({ moduleIds }) => moduleIds))
  const page = neededBy(files.filter(({ isEntry }) => isEntry))
  const neededLate = (facade: string) => neededBy(files.filter(({ facadeModuleId }) => facadeModuleId === facade))
  const [opening = new Set<string>(), ...others] = [...panels, ...leads].map(neededLate)
  const second = new Set(afterwards.flatMap((facade) => [...neededLate(facade)]))
  const drawn = new Set(drawings.flatMap((facade) => [...neededLate(facade)]))
  const foreign = new Set(library)
  const isShared = (id: string) => opening.has(id) && others.some((other) => other.has(id))
  return (id: string): Part => {
    if (page.has(id) || isShared(id)) return foreign.has(id) ? 'library' : 'base'
    if (opening.has(id)) return 'opening'
    if (drawn.has(id)) return 'charts'
    if (!second.has(id)) return null
    return others.some((other) => other.has(id)) ? 'shared' : 'afterwards'
  }
}
