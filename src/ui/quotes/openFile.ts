import { part } from '../loading/part'

/** What plays a curve or a recording in the place of live venues. */
export const streamPlayer = part(() => import('../live/openStreamFile'))

/** How a curve or a recording begins that was saved here. */
const ours = /^\s*\{\s*"nakadesk"/

/** The text of a curve or a recording that was saved here; null of any other file, which may have quotes. */
export async function streamTextOf(file: File): Promise<string | null> {
  return ours.test(await textOf(file.slice(0, 100))) ? textOf(file) : null
}

/** Opens a file that was chosen among quotes: true where it was a curve or a recording, which is played. */
export async function openFile(file: File, otherwise: (file: File) => void): Promise<boolean> {
  const text = await streamTextOf(file)
  // Where what plays it does not come, whoever reads quotes refuses the file.
  const player = text === null ? null : await streamPlayer.fetch().catch(() => null)
  if (text !== null && player?.openStreamFile(text) === true) return true
  otherwise(file)
  return false
}

/** Empty where the browser cannot read it, which is then said of it as of quotes. */
const textOf = (file: Blob): Promise<string> => file.text().catch(() => '')
