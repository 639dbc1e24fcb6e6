import type { Answer } from '../../calculators/answer'
import type { FieldGroup } from '../../calculators/calculator'
import type { Draft } from '../../form'
import type { View } from '../app/view'
import { FieldGroupView } from './FieldGroupView'
import { useSay } from './wording'

/** Whether the draft turns on a group's questions. */
const isAsked = ({ onlyFor }: FieldGroup<string, string>, draft: Draft): boolean =>
  onlyFor === undefined || onlyFor.choices.includes(draft[onlyFor.field] ?? '')

/** The panel's own questions that stand alone: those of no block, or of one that these values do not have. */
export function OwnQuestions({ view, draft, answer }: { view: View; draft: Draft; answer: Answer<string> | null }) {
  const say = useSay()
  const { groups, layout } = view.calculator
  const blocks = new Set([
    ...(answer?.details ?? []),
    ...[...(answer?.sections ?? []), ...(answer?.tables ?? [])].map(({ title }) => title),
  ])
  return groups
    .filter((group) => isAsked(group, draft) && !blocks.has(layout.groupsIn?.[group.title] ?? ''))
    .map((group) => (
      <section key={group.title} className="card">
        <h2 className="card__title">{say(group.title)}</h2>
        <FieldGroupView group={group} view={view} />
      </section>
    ))
}
