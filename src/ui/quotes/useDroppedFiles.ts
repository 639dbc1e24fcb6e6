import { useEffect } from 'react'

/** Tells of each file that is dropped anywhere on the page; of several at once, the first. */
export function useDroppedFiles(onDrop: (file: File) => unknown): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const dropped = event.dataTransfer?.files[0]
      if (dropped === undefined) return
      event.preventDefault()
      void onDrop(dropped)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [onDrop])
}
