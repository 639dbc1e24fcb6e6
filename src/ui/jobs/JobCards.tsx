import { useMemo, useState } from 'react'
import type { JobsOf } from '../../calculators/calculator'
import type { LongWork } from '../../calculators/longWork'
import type { View } from '../app/view'
import { Waiting } from '../loading/Waiting'
import { useLoaded } from '../loading/useLoaded'
import { useUnhurried } from '../panel/useUnhurried'
import { JobCard } from './JobCard'

const none: readonly LongWork<string>[] = []

/**
 * The long work of a panel, a card for each piece of it. Where what is typed has none, the last cards stay: a number that
 * is being typed passes through values that have no work, and must not end what is running.
 */
export default function JobCards({ view, jobs }: { view: View; jobs: () => Promise<JobsOf> }) {
  const answered = useUnhurried()
  const { value: jobsOf, failed, retry } = useLoaded(view.id, jobs)
  const works = useMemo(
    () => (answered === null || jobsOf === null ? none : jobsOf(answered.draft, answered.sources)),
    [answered, jobsOf],
  )
  const [last, setLast] = useState(works)
  if (works.length > 0 && works !== last) setLast(works)
  if (answered === null) return null
  if (jobsOf === null) return <Waiting failed={failed} onRetry={retry} />
  return (works.length > 0 ? works : last).map((work) => (
    <JobCard key={work.title} work={work} view={view} answered={answered} />
  ))
}
