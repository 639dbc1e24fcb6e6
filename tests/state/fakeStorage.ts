import type { TextStorage } from '../../src/state/deskStorage'

/** A browser's storage that keeps its texts in a list to look at, or refuses as a private window may. */
export function fakeStorage(texts: Record<string, string> = {}, refuses: Refuses = {}) {
  const kept = new Map(Object.entries(texts))
  return { storage: storageOver(kept, { refuses }), kept }
}

type Refuses = { read?: true; write?: true }

function storageOver(
  kept: Map<string, string>,
  { refuses = {}, onWrite }: { refuses?: Refuses; onWrite?: () => void },
): Storage {
  const asked = (what: 'read' | 'write') => {
    if (refuses[what] === true) throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => {
      asked('read')
      return kept.get(name) ?? null
    },
    setItem: (name, text) => {
      asked('write')
      kept.set(name, text)
      onWrite?.()
    },
    removeItem: (name) => {
      asked('write')
      kept.delete(name)
    },
  }
}

type SavingTab = { storage: TextStorage; onOtherTab: (hear: () => void) => void }

/** A tab over a storage, which saves when told to, as after a pause in typing. */
export function savingTab({ storage, onOtherTab }: SavingTab) {
  let waiting: (() => void) | null = null
  return {
    options: {
      storage,
      later: (save: () => void) => {
        waiting = save
      },
      onOtherTab,
    },
    save: () => {
      const save = waiting
      waiting = null
      save?.()
    },
  }
}

/** Two tabs of a browser: each hears when the other has saved. */
export function fakeTabs(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts))
  const hearing: (() => void)[] = []
  const tab = (place: number) => {
    const tellOthers = () => hearing.filter((_, other) => other !== place).forEach((hear) => hear())
    return savingTab({
      storage: storageOver(kept, { onWrite: tellOthers }),
      onOtherTab: (hear) => {
        hearing[place] = hear
      },
    })
  }
  return { tabs: [tab(0), tab(1)] as const, kept }
}
