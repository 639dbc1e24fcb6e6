import { useEffect, useRef, useState } from 'react'
import type { Answer, Quantities } from '../../calculators/answer'
import type { BreakEven } from '../../calculators/breakEven'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { useFormulas } from '../panel/useFormulas'
import { useCharts } from '../panel/useCharts'
import type { Answered } from '../panel/lastAnswer'
import { formatTerm } from '../format'
import { useLoaded } from '../loading/useLoaded'
import { Waiting } from '../loading/Waiting'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { BelongsTo } from './BelongsTo'
import { Derivation } from './Derivation'
import { Formula } from './Formula'

/** Every figure's formula, typeset, with the numbers in it; the one asked for is opened and brought into view. */
export default function Working({
  view,
  answered,
  opened,
}: {
  view: View
  answered: Answered
  opened: { term: Term; count: number } | null
}) {
  const late = useLateWords()
  const say = useSay()
  const { answer } = answered
  const { charts, failed, retry } = useCharts({ calculator: view.calculator, answered })
  const formulas = useFormulas({ calculator: view.calculator, answered })
  const ties = useLoaded(view.calculator.id, view.calculator.breakEvens)
  const breakEvens = ties.value?.(answered.draft, answered.sources) ?? []
  // The keys of the formulas are terms, which TypeScript widens to string; a tie may be found without a formula.
  const terms = [...new Set([...(Object.keys(formulas) as Term[]), ...breakEvens.map(({ term }) => term)])]
  return (
    <div className="working">
      <p className="muted small">{late.workingHint}</p>
      {terms.map((term) => (
        <Step
          key={term}
          term={term}
          expression={formulas[term]}
          breakEven={breakEvens.find((one) => one.term === term)}
          answer={answer}
          opened={opened?.term === term ? opened.count : null}
        />
      ))}
      {ties.value === null && <Waiting failed={ties.failed} onRetry={ties.retry} />}
      <h3 className="working__title">{late.chartLines}</h3>
      {charts === null && <Waiting failed={failed} onRetry={retry} />}
      {charts?.filter(isFirstOfTitle).map((chart) => (
        <details key={chart.title} className="step">
          <summary>{say(chart.title)}</summary>
          {chart.series.map((series) => (
            <div key={series.label} className="step__line">
              <span className={`tone tone--${series.tone}`}>{say(series.label)}</span>
              <Formula expression={series.expression} />
            </div>
          ))}
        </details>
      ))}
    </div>
  )
}

type StepProps = {
  term: Term
  expression: string | undefined
  breakEven: BreakEven | undefined
  answer: Answer<string>
  opened: number | null
}

function Step({ term, expression, breakEven, answer, opened }: StepProps) {
  const { vocabulary } = useDictionary()
  const element = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (opened === null || element.current === null) return
    element.current.open = true
    element.current.scrollIntoView({ block: 'nearest' })
    element.current.querySelector('summary')?.focus()
  }, [opened])
  useEffect(() => {
    // The formula is there only now.
    if (open && opened !== null) element.current?.scrollIntoView({ block: 'nearest' })
  }, [open, opened])
  if (expression === undefined && breakEven === undefined) return null
  return (
    <details ref={element} className="step" data-step={term} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{vocabulary.labels[term]}</span>
        <span className="step__value">{valueText(term, answer.quantities)}</span>
      </summary>
      {open && breakEven !== undefined && <BelongsTo breakEven={breakEven} />}
      {open && expression !== undefined && (
        <Derivation term={term} expression={expression} quantities={answer.quantities} />
      )}
    </details>
  )
}

const valueText = (term: Term, quantities: Quantities): string => {
  const value = quantities[term]
  return value === null || value === undefined ? '' : formatTerm(term, value)
}

/** Charts of one title have the same lines over several stretches: one of them is enough. */
const isFirstOfTitle = ({ title }: { title: string }, at: number, charts: readonly { title: string }[]): boolean =>
  charts.findIndex((one) => one.title === title) === at
