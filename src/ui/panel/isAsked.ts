import type { FieldGroup } from '../../calculators/calculator'
import type { Current } from './panelSession'

type CurrentDraft = Pick<Current, 'draft' | 'problems'> & Partial<Pick<Current, 'answered'>>

/** Whether the draft turns on a group's questions; one that is wrong is not hidden. */
export const isAsked = (
  { title, onlyFor, fields }: FieldGroup<string, string>,
  { draft, problems, answered }: CurrentDraft,
): boolean =>
  (answered?.answer.idle?.includes(title) !== true &&
    (onlyFor === undefined || onlyFor.choices.includes(draft[onlyFor.field] ?? ''))) ||
  fields.some((id) => id in problems)
