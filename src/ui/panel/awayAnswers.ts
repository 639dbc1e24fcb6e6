import type { CalculatorId } from '../../calculators'
import type { ListingRow } from '../../calculators/details'
import type { Draft } from '../../form'
import type { AnsweredAway } from '../../workers/answering'

type Asked = { id: CalculatorId; draft: Draft }
export type AwayAnswer = Asked & { away: AnsweredAway }

/** Characters of a draft above which it is answered off the main thread: some hundred rows. */
const longDraft = 12_000

/** Whether a draft is too long to be answered within a frame. */
export const isLong = (draft: Draft): boolean =>
  Object.values(draft).reduce((length, text) => length + text.length, 0) > longDraft

let last: AwayAnswer | null = null
let wanted: Asked | null = null
let busy = false
const listeners = new Set<() => void>()

const worker = () => Promise.all([import('./answeringWorker'), import('../../workers/carry')])

/** Answers the newest question; those asked meanwhile and overtaken are left out. */
async function work(): Promise<void> {
  if (busy) return
  busy = true
  const [{ answering }, { unpacked }] = await worker()
  while (wanted !== null && !isAnswered(wanted)) {
    const asked: Asked = wanted
    last = { ...asked, away: unpacked<AnsweredAway>(await answering.answer(asked)) }
    for (const listener of listeners) listener()
  }
  busy = false
}

const isAnswered = ({ id, draft }: Asked): boolean =>
  last?.id === id && Object.keys(draft).every((field) => draft[field] === last?.draft[field])

/** Answers of long drafts: asked for without waiting, and heard of when they are there. */
export const awayAnswers = {
  ask: (asked: Asked) => {
    wanted = asked
    void work()
  },
  last: () => last,
  isAnswered,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  rows: async (stretch: { title: string; from: number; to: number }): Promise<readonly ListingRow<string>[]> => {
    const [{ answering }, { unpacked }] = await worker()
    return unpacked<readonly ListingRow<string>[]>(await answering.rows(stretch))
  },
}
