type Modules = {
  getModuleIds: () => Iterable<string>
  getModuleInfo: (id: string) => { dynamicallyImportedIds: readonly string[] } | null
}

/** The panels' modules, in the order of the menu: what src/calculators/index.ts imports late. */
export const menuOf = (modules: Modules): readonly string[] =>
  importedLate(modules, /[\\/]src[\\/]calculators[\\/]index\.ts$/)

/** What every page fetches after its first view: what src/ui/loading/afterwards.ts imports late. */
export const afterwardsOf = (modules: Modules): readonly string[] =>
  importedLate(modules, /[\\/]src[\\/]ui[\\/]loading[\\/]afterwards\.ts$/)

/** The charts of every panel: what src/ui/panel/chartModule.ts imports late. */
export const drawingsOf = (modules: Modules): readonly string[] =>
  importedLate(modules, /[\\/]src[\\/]ui[\\/]panel[\\/]chartModule\.ts$/)

function importedLate(modules: Modules, by: RegExp): readonly string[] {
  const importer = [...modules.getModuleIds()].find((id) => by.test(id))
  return (importer === undefined ? null : modules.getModuleInfo(importer))?.dynamicallyImportedIds ?? []
}
