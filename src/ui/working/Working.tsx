import { useEffect, useRef, useState } from 'react'
import type { Answer, Quantities } from '../../calculators/answer'
import { isTerm } from '../../calculators/symbols'
import type { Term } from '../../calculators/terms'
import type { View } from '../app/view'
import { Figure } from '../panel/Figure'
import { useCharts } from '../panel/useCharts'
import type { Answered } from '../panel/useLastAnswer'
import { formatTerm } from '../format'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { Formula } from './Formula'
import { symbolsOf } from './typeset'

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
  const { chrome } = useDictionary()
  const say = useSay()
  const { answer } = answered
  const charts = useCharts({ calculator: view.calculator, answered })
  // The keys of the formulas are terms, which TypeScript widens to string.
  const terms = Object.keys(answer.formulas) as Term[]
  return (
    <div className="working">
      <p className="muted small">{chrome.workingHint}</p>
      {terms.map((term) => (
        <Step key={term} term={term} answer={answer} opened={opened?.term === term ? opened.count : null} />
      ))}
      <h3 className="working__title">{chrome.chartLines}</h3>
      {charts?.map((chart) => (
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

function Step({ term, answer, opened }: { term: Term; answer: Answer<string>; opened: number | null }) {
  const { vocabulary } = useDictionary()
  const element = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  const expression = answer.formulas[term]
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
  if (expression === undefined) return null
  return (
    <details ref={element} className="step" data-step={term} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{vocabulary.labels[term]}</span>
        <span className="step__value">{valueText(term, answer.quantities)}</span>
      </summary>
      {open && <Derivation term={term} expression={expression} quantities={answer.quantities} />}
    </details>
  )
}

/** The formula in letters, the same with its numbers, and what each letter is. */
function Derivation({ term, expression, quantities }: { term: Term; expression: string; quantities: Quantities }) {
  const { chrome, vocabulary } = useDictionary()
  return (
    <div className="step__body">
      <p className="visually-hidden">{chrome.formula}</p>
      <Formula term={term} expression={expression} />
      <p className="visually-hidden">{chrome.withNumbers}</p>
      <Formula term={term} expression={expression} quantities={quantities} />
      <p className="step__where">{chrome.where}</p>
      <dl className="figures">
        {symbolsOf(expression)
          .filter(isTerm)
          .map((symbol) => (
            <div className="figures__row" key={symbol}>
              <dt>
                <Formula expression={symbol} inline /> {vocabulary.labels[symbol]}
              </dt>
              <dd>
                <Figure term={symbol} value={quantities[symbol] ?? null} />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

const valueText = (term: Term, quantities: Quantities): string => {
  const value = quantities[term]
  return value === null || value === undefined ? '' : formatTerm(term, value)
}
