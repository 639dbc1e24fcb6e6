import { menu } from '../../calculators'
import { draftOf, fillingOf, followingKey } from '../../desk/draftOf'
import type { Draft } from '../../form'
import { textsOver, type Change, type Notice, type NoticeDetails, type Texts } from '../../state'
import { isCalculatorId } from './view'

export type Link = { panel: string; draft: Draft }
/** What opening a link changes, or why it is not opened. */
export type LinkedChange =
  { state: 'read'; change: (now: Texts) => Change; details: NoticeDetails } | { state: 'refused'; notice: Notice }

/**
 * A link to a panel. For a field that it lacks, the text with which the panel opens stands there, never what the reader
 * happened to have typed; it says so, and names what this page does not know.
 */
export async function linkedPanel({ panel, draft }: Link): Promise<LinkedChange> {
  if (!isCalculatorId(panel)) return { state: 'refused', notice: 'link-unknown-panel' }
  const calculator = await menu[panel].load()
  const { [followingKey]: following = '', ...texts } = draft
  const [known, unknown] = partedNames(texts, calculator.fields)
  if (known.length === 0) return { state: 'refused', notice: 'link-damaged' }
  const start = draftOf({ calculator, desk: {}, own: {} })
  const missing = Object.keys(start).filter((name) => !Object.hasOwn(texts, name))
  const change = (now: Texts): Change => {
    // A text that would be another one on this desk stays as the link has it.
    const filling = { calculator, draft: { ...start, ...texts }, desk: now.desk, only: following.split(' ') }
    const { desk, own } = fillingOf(filling)
    const edits = [...textsOver({ part: 'desk' }, desk), ...textsOver({ part: 'panels', sheet: panel }, own)]
    return { kind: 'filling', panel, edits }
  }
  return { state: 'read', change, details: { missing, unknown } }
}

/** The names of a link that have a field, and those that have none. */
export function partedNames(draft: Draft, fields: object): [known: string[], unknown: string[]] {
  const names = Object.keys(draft)
  return [names.filter((name) => Object.hasOwn(fields, name)), names.filter((name) => !Object.hasOwn(fields, name))]
}
