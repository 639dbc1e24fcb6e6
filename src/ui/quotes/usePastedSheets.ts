import { useEffect } from 'react'

const takesText = 'input, textarea, select, [contenteditable], dialog, [popover]:popover-open'

/** A table has lines, or is a payload: a word that was pasted by mistake is left alone. */
const isSheet = (text: string): boolean => /^\s*[[{]/.test(text) || /\S[^\n]*\n\s*\S/.test(text)

/** Tells of a sheet that is pasted onto the page, where no field takes it. */
export function usePastedSheets(onPaste: (file: File) => unknown): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element) || event.target.closest(takesText) !== null)
        return
      if (document.querySelector('dialog:modal') !== null) return
      const text = event.clipboardData?.getData('text') ?? ''
      if (!isSheet(text)) return
      event.preventDefault()
      // Without a name it is reported as pasted.
      void onPaste(new File([text], ''))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onPaste])
}
