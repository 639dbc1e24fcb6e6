type Modules = {
  getModuleIds: () => Iterable<string>
  getModuleInfo: (id: string) => { dynamicallyImportedIds: readonly string[] } | null
}

/** The panels' modules, in the order of the menu: what src/calculators/index.ts imports late. */
export function menuOf(modules: Modules): readonly string[] {
  const menu = [...modules.getModuleIds()].find((id) => /[\\/]src[\\/]calculators[\\/]index\.ts$/.test(id))
  return (menu === undefined ? null : modules.getModuleInfo(menu))?.dynamicallyImportedIds ?? []
}
