import { useMemo, useState } from 'react'
import type { Appendix } from '../../calculators/longWork'
import type { View } from '../app/view'
import { usePart } from '../loading/usePart'
import { Choices } from '../panel/Choices'
import { chartModule } from '../panel/chartModule'
import { FiguresProvider, stillFigures } from '../panel/figures'
import type { Answered } from '../panel/lastAnswer'
import { SectionCard } from '../panel/SectionCard'
import { Waiting } from '../loading/Waiting'
import { useSay } from '../panel/wording'
import { useLateWords } from '../words/late'

type AppendixViewProps = { appendix: Appendix<string>; view: View; answered: Answered }

/** What long work adds to an answer: its figures and its charts. */
export function AppendixView({ appendix, view, answered }: AppendixViewProps) {
  const late = useLateWords()
  const say = useSay()
  const { now, retry } = usePart(chartModule)
  const quantities = { ...answered.answer.quantities, ...appendix.quantities }
  const figures = useMemo(
    () => stillFigures({ ...answered.answer.quantities, ...appendix.quantities }),
    [answered, appendix.quantities],
  )
  const [title, setTitle] = useState<string | null>(null)
  const chart = appendix.charts.find((one) => one.title === title) ?? appendix.charts[0]
  return (
    <FiguresProvider value={figures}>
      <div className="job__result">
        <div className="cards">
          {appendix.sections.map((section) => (
            <SectionCard key={section.title} section={section} />
          ))}
        </div>
        {chart !== undefined && (
          <div>
            <Choices
              label={late.chartView}
              choices={appendix.charts.map((one) => ({ id: one.title, name: say(one.title) }))}
              chosen={chart.title}
              onChoose={setTitle}
            />
            {now.state === 'there' ? (
              <now.value.ChartFigure
                chart={chart}
                quantities={quantities}
                fields={view.calculator.fields}
                text=""
                onText={() => undefined}
              />
            ) : (
              <Waiting failed={now.state === 'failed'} onRetry={retry} />
            )}
          </div>
        )}
      </div>
    </FiguresProvider>
  )
}
