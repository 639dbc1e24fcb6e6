import { useEffect, useState } from 'react'

/** A file dropped anywhere on the page. */
export function useDroppedFile(onDrop: () => void) {
  const [file, setFile] = useState<File | null>(null)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const dropped = event.dataTransfer?.files[0]
      if (dropped === undefined) return
      event.preventDefault()
      setFile(dropped)
      onDrop()
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [onDrop])
  return { file, forget: () => setFile(null) }
}
