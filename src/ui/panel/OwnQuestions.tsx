import type { FieldGroup } from '../../calculators/calculator'
import type { View } from '../app/view'
import { FieldGroupView } from './FieldGroupView'
import { isAsked } from './isAsked'
import type { Current } from './panelSession'
import { useCurrent } from './useCurrent'
import { useSay } from './wording'

/** Whether a group stands by itself: it is asked, and these values have no block for it. */
function standsAlone(group: FieldGroup<string, string>, placed: Placed): boolean {
  if (!isAsked(group, placed)) return false
  const { view, answered } = placed
  const { title } = group
  const place = view.calculator.layout.groupsIn?.[title]
  if (place === undefined || answered === null) return true
  if (view.calculator.layout.jobs?.includes(place) === true) return false
  const { details, sections, tables } = answered.answer
  return !details.includes(place) && ![...sections, ...tables].some((block) => block.title === place)
}
type Placed = Pick<Current, 'draft' | 'problems' | 'answered'> & { view: View }

/** The panel's own questions that stand alone: those of no block, or of one that these values do not have. */
export function OwnQuestions({ view }: { view: View }) {
  return view.calculator.groups.map((group) => <OwnQuestion key={group.title} group={group} view={view} />)
}

function OwnQuestion({ group, view }: { group: FieldGroup<string, string>; view: View }) {
  const say = useSay()
  const isAlone = useCurrent((current) => standsAlone(group, { view, ...current }))
  if (!isAlone) return null
  return (
    <section className="card">
      <h2 className="card__title">{say(group.title)}</h2>
      <FieldGroupView group={group} view={view} />
    </section>
  )
}
