import type { JobsOf } from '../../calculators/calculator'
import type { View } from '../app/view'
import { Waiting } from '../loading/Waiting'
import { useLoaded } from '../loading/useLoaded'
import { useUnhurried } from '../panel/useUnhurried'
import { JobCard } from './JobCard'

/** The long work of a panel, a card for each piece of it. */
export default function JobCards({ view, jobs }: { view: View; jobs: () => Promise<JobsOf> }) {
  const answered = useUnhurried()
  const { value: jobsOf, failed, retry } = useLoaded(view.id, jobs)
  if (answered === null) return null
  if (jobsOf === null) return <Waiting failed={failed} onRetry={retry} />
  return jobsOf(answered.draft, answered.sources).map((work) => (
    <JobCard key={work.title} work={work} view={view} answered={answered} />
  ))
}
