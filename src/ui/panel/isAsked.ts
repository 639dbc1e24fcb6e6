import type { FieldGroup } from '../../calculators/calculator'
import type { Current } from './panelSession'

type CurrentDraft = Pick<Current, 'draft' | 'problems'>

/** Whether the draft turns on a group's questions; one that is wrong is not hidden. */
export const isAsked = ({ onlyFor, fields }: FieldGroup<string, string>, { draft, problems }: CurrentDraft): boolean =>
  onlyFor === undefined || onlyFor.choices.includes(draft[onlyFor.field] ?? '') || fields.some((id) => id in problems)
