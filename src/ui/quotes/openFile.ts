import { part } from '../loading/part'
import { openQuotes } from './openQuotes'

const streams = part(() => import('../live/openStreamFile'))

/** How a curve or a recording begins that was saved here. */
const ours = /^\s*\{\s*"nakadesk"/

/**
 * Opens a file, wherever on the page it was dropped: a curve or a recording in the place of live venues, and anything else
 * as quotes. True where it was the former.
 */
export async function openFile(file: File, otherwise: (file: File) => void = openQuotes): Promise<boolean> {
  const head = await textOf(file.slice(0, 100))
  // Where what plays it does not come, whoever reads quotes refuses the file.
  const player = ours.test(head) ? await streams.fetch().catch(() => null) : null
  if (player?.openStreamFile(await textOf(file)) === true) return true
  otherwise(file)
  return false
}

/** Empty where the browser cannot read it, which is then said of it as of quotes. */
const textOf = (file: Blob): Promise<string> => file.text().catch(() => '')
