import { isRecord, type UnknownRecord } from './record'

const prefix = 'learn-'
const progressNames: readonly string[] = ['opened', 'missed', 'marks', 'passed']
const isProgress = ([name]: readonly [string, unknown]) => progressNames.includes(name)

/** Version 2 keeps what a reader has done in a step apart from the numbers typed there. */
export function progressApart(saved: UnknownRecord): UnknownRecord {
  const { panels, progress } = saved
  if (!isRecord(panels)) return saved
  const done: Record<string, unknown> = isRecord(progress) ? { ...progress } : {}
  const left = Object.entries(panels).map(([panel, texts]): [string, unknown] => {
    if (!panel.startsWith(prefix) || !isRecord(texts)) return [panel, texts]
    const entries = Object.entries(texts)
    if (!entries.some(isProgress)) return [panel, texts]
    done[panel.slice(prefix.length)] = Object.fromEntries(entries.filter(isProgress))
    return [panel, Object.fromEntries(entries.filter((entry) => !isProgress(entry)))]
  })
  return { ...saved, panels: Object.fromEntries(left), progress: done }
}
