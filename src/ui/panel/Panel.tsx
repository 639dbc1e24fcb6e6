import { useEffect, useMemo, useState } from 'react'
import type { Answer, Section } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { awayAnswers } from './awayAnswers'
import { ChartSlot } from './ChartSlot'
import { DetailsCard } from './DetailsCard'
import { FieldGroupView, FieldGroupsBeside } from './FieldGroupView'
import { WorkingProvider } from './Figure'
import { Headline } from './Headline'
import { Notices } from './Notices'
import { PanelHead } from './PanelHead'
import { SectionCard } from './SectionCard'
import { TableView } from './TableView'
import { useLastAnswer } from './useLastAnswer'
import { useOutcome } from './useOutcome'
import { useSay } from './wording'

/** Any calculator on screen: its answer, its questions, its figures, its charts, its working. */
export function Panel({ view }: { view: View }) {
  const asked = useOutcome(view)
  const { draft, outcome, pending } = asked
  const answered = useLastAnswer(asked)
  const answer = answered?.answer ?? null
  const stale = outcome.state === 'refused' && !pending
  useEffect(() => {
    if (pending) awayAnswers.ask({ id: view.id, draft })
  }, [pending, view.id, draft])
  const [opened, setOpened] = useState<{ term: Term; count: number } | null>(null)
  const working = useMemo(
    () => ({
      open: (term: Term) => setOpened((last) => ({ term, count: (last?.count ?? 0) + 1 })),
      has: (term: Term) => answer !== null && term in answer.formulas,
    }),
    [answer],
  )
  return (
    <WorkingProvider value={working}>
      <PanelHead view={view} draft={draft} answered={answered} />
      <Headline answer={answer} stale={stale} pending={pending} />
      <Notices answer={answer} problems={outcome.state === 'refused' ? outcome.problems : {}} view={view} />
      <div className={stale ? 'columns columns--stale' : 'columns'}>
        <div className="column">
          <Figures view={view} answer={answer} stale={stale} />
        </div>
        {answer !== null && answered !== null && (
          <div className="column">
            <ChartSlot view={view} draft={draft} answered={answered} />
            <DetailsCard view={view} answered={answered} opened={opened} />
            <div className="cards">
              {answer.sections
                .filter((section) => section.below === true)
                .map((section) => (
                  <DrivenSection key={section.title} section={section} answer={answer} view={view} />
                ))}
            </div>
          </div>
        )}
      </div>
    </WorkingProvider>
  )
}

/** The panel's own questions that stand alone, and the blocks of figures that are read first. */
function Figures({ view, answer, stale }: { view: View; answer: Answer<string> | null; stale: boolean }) {
  const say = useSay()
  const places = new Set(
    [
      ...(answer?.sections ?? []),
      ...(answer?.tables ?? []),
      ...(answer?.listings ?? []),
      ...(answer?.heatMaps ?? []),
    ].map(({ title }) => title),
  )
  const alone = view.calculator.groups
    .filter(({ beside }) => beside === undefined || !places.has(beside))
    .filter(({ title }) => stale || answer?.unasked?.includes(title) !== true)
  const sheets = answer?.tables.filter((table) => table.inSheet === true) ?? []
  return (
    <>
      {alone.map((group) => (
        <section key={group.title} className="card">
          <h2 className="card__title">{say(group.title)}</h2>
          <FieldGroupView group={group} view={view} />
        </section>
      ))}
      {answer?.sections
        .filter((section) => section.below !== true)
        .map((section, index) => (
          <div key={section.title} className="stack card--sheet">
            <DrivenSection section={section} answer={answer} view={view} />
            {index === 0 &&
              sheets.map((table) => (
                <section key={table.title} className="card">
                  <h2 className="card__title">{say(table.title)}</h2>
                  <TableView table={table} quantities={answer.quantities} />
                </section>
              ))}
          </div>
        ))}
    </>
  )
}

/** A block of figures with the questions that drive them. */
function DrivenSection({ section, answer, view }: { section: Section<string>; answer: Answer<string>; view: View }) {
  return (
    <SectionCard section={section} quantities={answer.quantities}>
      <FieldGroupsBeside title={section.title} view={view} />
    </SectionCard>
  )
}
