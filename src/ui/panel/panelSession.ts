import { draftOf } from '../../desk/draftOf'
import { isSameSources, sourcesRead, type Sources } from '../../calculators/sources'
import type { Draft } from '../../form'
import type { DraftStore } from '../../state'
import type { View } from '../app/view'
import { letOthersRun } from '../../workers/letOthersRun'
import type { SourcesOfPage } from '../sources/sourcesOfPage'
import type { KnownAnswers, LongAnswer } from './knownAnswers'
import { lastAnswer, type Answered } from './lastAnswer'
import { outcomeOf, prepareOutcome, type CurrentOutcome, type FollowFault } from './outcomeOf'

/** A panel as it stands: what is typed, what its calculator says to it, and the last good answer. */
export type Current = CurrentOutcome & { answered: Answered | null }

export type PanelSession = {
  view: View
  now: () => Current
  subscribe: (listener: () => void) => () => void
}

type Seen = { desk: Draft; own: Draft; sources: Sources; known: LongAnswer | null }
type PanelSessionArguments = { view: View; store: DraftStore; sources: SourcesOfPage; answers: KnownAnswers }

const nothingTyped: Draft = {}

type Outside = Omit<PanelSessionArguments, 'answers'>

/** What is typed and told, as it is now. */
function read({ view: { id, calculator }, store, sources: outside }: Outside): Omit<Seen, 'known'> {
  const { desk: typed, panels } = store.getState()
  const desk = outside.streamed(typed)
  return { desk, own: panels[id] ?? nothingTyped, sources: sourcesRead(outside.now(), calculator.reads) }
}

/**
 * Has what a panel shows first computed before its session asks for it, in tasks of their own: what follows the desk, and
 * half of the answer. On a slow machine each of them is as long as a task may be.
 */
export async function preparePanel(open: Outside): Promise<void> {
  const { calculator } = open.view
  const draft = () => draftOf({ calculator, ...read(open) })
  const inTasks = async () => {
    draft()
    await letOthersRun()
    for (const _ of prepareOutcome({ calculator, draft: draft(), sources: read(open).sources })) await letOthersRun()
  }
  // A fault is told where the outcome is asked for.
  await inTasks().catch(() => undefined)
}

/**
 * The open panel, computed once a change for all that is drawn of it: each field and figure hears of it and looks for
 * itself whether it is another one.
 */
export function panelSession({ answers, ...open }: PanelSessionArguments) {
  const { view, store, sources: outside } = open
  const { id, calculator } = view
  const seenNow = (): Seen => ({ ...read(open), known: answers.now() })
  const compute = ({ desk, own, sources }: Seen, last: Current | null): Current => {
    let fault: FollowFault | null = null
    const onFault = (told: FollowFault) => void (fault = told)
    const draft = draftOf({ calculator, desk, own, last: last?.answered?.draft, onFault })
    const current = outcomeOf({ id, calculator, draft, sources, answers, fault })
    return { ...current, answered: lastAnswer(current, last?.answered ?? null) }
  }
  let seen = seenNow()
  let current = compute(seen, null)
  let told = current
  const look = (): Current => {
    const next = seenNow()
    const isSame =
      next.desk === seen.desk &&
      next.own === seen.own &&
      isSameSources(next.sources, seen.sources) &&
      (next.known === seen.known || !current.long)
    seen = next
    if (!isSame) current = compute(next, current)
    return current
  }
  const listeners = new Set<() => void>()
  const hear = () => {
    if (look() === told) return
    told = current
    for (const listener of listeners) listener()
  }
  let detach: readonly (() => void)[] = []
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) detach = [store.subscribe(hear), outside.subscribe(hear), answers.subscribe(hear)]
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) for (const stop of detach) stop()
    }
  }
  return { view, now: look, subscribe } satisfies PanelSession
}
