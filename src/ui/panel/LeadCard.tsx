import type { View } from '../app/view'
import { DetailView } from './DetailView'
import { FieldGroupsIn } from './FieldGroupView'
import { useUnhurried } from './useUnhurried'
import { useSay } from './wording'

/** The detail that is the panel's answer. */
export default function LeadCard({ title, view }: { title: string; view: View }) {
  const say = useSay()
  const answered = useUnhurried()
  if (answered === null) return null
  return (
    <section className="card">
      <h2 className="card__title">{say(title)}</h2>
      <FieldGroupsIn title={title} view={view} />
      <DetailView view={view} answered={answered} title={title} />
    </section>
  )
}
