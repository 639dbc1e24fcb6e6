/** A browser's storage that keeps its texts in a list to look at, or refuses as a private window may. */
export function fakeStorage(texts: Record<string, string> = {}, refuses: { read?: true; write?: true } = {}) {
  const kept = new Map(Object.entries(texts))
  const asked = (what: 'read' | 'write') => {
    if (refuses[what] === true) throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const storage: Storage = {
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
    },
    removeItem: (name) => {
      asked('write')
      kept.delete(name)
    },
  }
  return { storage, kept }
}
