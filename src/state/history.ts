import { differences, edited, inverse, isSamePlace, textAt, type Edit, type Texts } from './texts'

/** A change that can be undone. */
export type Step = {
  /** The panel that was open before it. */
  from: string
  /** The panel on which it was made. */
  to: string
  /** What stood there before the change; once it is undone, what stood there before undoing. */
  edits: readonly Edit[]
  /** When the field was last typed into [ms], while typing may go on. */
  typedAt: number | null
}

/** Everything kept, the panel that is open, and the changes that can be undone and redone, the nearest last. */
export type History = Texts & { panel: string; past: readonly Step[]; future: readonly Step[] }

export type Change =
  /** A field typed into; keystrokes that follow each other are one step. What else it changes comes after its own edit. */
  | { kind: 'typing'; panel: string; edits: readonly Edit[]; at: number }
  /** Many texts at once, as one step: an example, a link, quotes, a venue. Opens the panel named. */
  | { kind: 'filling'; panel?: string; edits: readonly Edit[] }
  /** Whole drafts as they are to be, as one step. */
  | { kind: 'replacing'; panel?: string; texts: Partial<Texts> }
  /** What is no input of this tab: progress on the guided path, the work of another tab. Undoing leaves it alone. */
  | { kind: 'noting'; texts: Partial<Texts> }
  | { kind: 'opening'; panel: string }
  | { kind: 'undo' }
  | { kind: 'redo' }

/** Typing into the same field again within this time goes on with the same step [ms]. */
const pause = 1000
const mostSteps = 200
/** A long table is a long text at every step. */
const mostCharacters = 20_000_000

/** The one way in which anything typed changes. */
export function apply(history: History, change: Change): History {
  switch (change.kind) {
    case 'typing':
      // Typing opens nothing: the next panel may be on its way while the last one is still shown.
      return { ...recorded(history, { ...change, from: change.panel, typedAt: change.at }), panel: history.panel }
    case 'filling':
      return recorded(history, { ...destination(history, change), edits: change.edits })
    case 'replacing':
      return recorded(history, {
        ...destination(history, change),
        edits: differences(history, { ...history, ...change.texts }),
      })
    case 'noting':
      return { ...history, ...change.texts }
    case 'opening':
      return { ...history, panel: change.panel }
    case 'undo':
      return undone(history)
    case 'redo':
      return redone(history)
  }
}

/** Where a change of many texts leads, from the panel that is open. */
const destination = ({ panel }: History, change: { panel?: string }) => ({
  from: panel,
  panel: change.panel ?? panel,
  typedAt: null,
})

type Recording = { from: string; panel: string; edits: readonly Edit[]; typedAt: number | null }

function recorded(history: History, { from, panel, edits: typed, typedAt }: Recording): History {
  const edits = typed.filter((edit) => textAt(history, edit) !== edit.text)
  if (edits.length === 0) return { ...history, panel }
  const step: Step = { from, to: panel, edits: inverse(history, edits), typedAt }
  const last = history.past.at(-1)
  const goesOn = history.future.length === 0 && last !== undefined && continues(last, step)
  const past = goesOn ? [...history.past.slice(0, -1), joined(last, step)] : [...history.past, step]
  return { ...history, ...edited(history, edits), panel, past: bounded(past), future: [] }
}

/** Whether a step goes on with the typing of the last one. */
function continues(last: Step, { to, edits, typedAt }: Step): boolean {
  if (last.typedAt === null || typedAt === null || typedAt - last.typedAt >= pause) return false
  const [earlier, later] = [last.edits[0], edits[0]]
  return last.to === to && earlier !== undefined && later !== undefined && isSamePlace(earlier, later)
}

/** What stood there before the first of the two. */
const joined = (last: Step, { edits, typedAt }: Step): Step => ({
  ...last,
  edits: [...last.edits, ...edits.filter((edit) => !last.edits.some((earlier) => isSamePlace(earlier, edit)))],
  typedAt,
})

function undone(history: History): History {
  const step = history.past.at(-1)
  if (step === undefined) return history
  const past = history.past.slice(0, -1)
  return { ...turned(history, step), panel: step.from, past, future: [...history.future, reversed(history, step)] }
}

function redone(history: History): History {
  const step = history.future.at(-1)
  if (step === undefined) return history
  const future = history.future.slice(0, -1)
  return { ...turned(history, step), panel: step.to, past: [...history.past, reversed(history, step)], future }
}

const turned = (history: History, { edits }: Step): History => ({ ...history, ...edited(history, edits) })
const reversed = (history: History, step: Step): Step => ({
  ...step,
  edits: inverse(history, step.edits),
  typedAt: null,
})

/** The newest steps, as many as there is room for; the last one is always kept. */
function bounded(steps: readonly Step[]): readonly Step[] {
  let room = mostCharacters
  const first = steps.findLastIndex(({ edits }, place) => {
    room -= edits.reduce((sum, { text }) => sum + (text?.length ?? 0), 0)
    return place < steps.length - 1 && (room < 0 || steps.length - place > mostSteps)
  })
  return steps.slice(first + 1)
}
