type Listener = (file: File | null) => void

const listeners = new Set<Listener>()

/** Opens the quotes, wherever on the page they are asked for; with a file where one was dropped. */
export function openQuotes(file: File | null = null): void {
  for (const listener of listeners) listener(file)
}

/** Hears of every wish to open the quotes; what it returns stops that. */
export function onOpenQuotes(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
