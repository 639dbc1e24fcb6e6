type ModuleInfo = Readonly<Record<'importedIds' | 'dynamicallyImportedIds', readonly string[]>>
type Modules = {
  getModuleIds: () => Iterable<string>
  getModuleInfo: (id: string) => ModuleInfo | null
}

/** The panels' modules, in the order of the menu: what src/calculators/index.ts imports late. */
export const menuOf = (modules: Modules): readonly string[] =>
  importedLate(modules, /[\\/]src[\\/]calculators[\\/]index\.ts$/)

/** What every page fetches after its first view: what src/ui/loading/afterwards.ts imports late. */
export const afterwardsOf = (modules: Modules): readonly string[] =>
  importedLate(modules, /[\\/]src[\\/]ui[\\/]loading[\\/]afterwards\.ts$/)

/** The card of an answer that is a listing, which comes with the panels that have one: what src/ui/panel/Board.tsx imports late. */
export const leadsOf = (modules: Modules): readonly string[] =>
  importedLate(modules, /[\\/]src[\\/]ui[\\/]panel[\\/]Board\.tsx$/)

/** The charts of every panel: what src/ui/panel/chartModule.ts imports late. */
export const drawingsOf = (modules: Modules): readonly string[] =>
  importedLate(modules, /[\\/]src[\\/]ui[\\/]panel[\\/]chartModule\.ts$/)

/** What draws the page: src/ui/app/drawPage.ts and all that it imports, which is packages. */
export function libraryOf(modules: Modules): readonly string[] {
  const reached = new Set(
    [...modules.getModuleIds()].filter((id) => /[\\/]src[\\/]ui[\\/]app[\\/]drawPage\.ts$/.test(id)),
  )
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of reached) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  return [...reached]
}

function importedLate(modules: Modules, by: RegExp): readonly string[] {
  const importer = [...modules.getModuleIds()].find((id) => by.test(id))
  return (importer === undefined ? null : modules.getModuleInfo(importer))?.dynamicallyImportedIds ?? []
}
