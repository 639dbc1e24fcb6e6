/** Saves a text as a file of the reader's. */
export function saveText({ text, name, type }: { text: string; name: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(address)
}
