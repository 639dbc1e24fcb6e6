import { tidied } from '../../form'
import type { View } from '../app/view'
import { labelOf, optionLabel } from '../fields/labelOf'
import { figureText } from '../figureText'
import type { Answered } from '../panel/lastAnswer'
import { useDictionary, type Dictionary } from '../words'
import { PrintedLine } from './PrintedLine'
import { usePrinted } from './printed'

type PremisesProps = { view: View; answered: Answered }

/** On paper: the market, the account and the costs that the figures rest on, in place of the bar that asks for them, and the day. */
export function Premises({ view, answered: { draft } }: PremisesProps) {
  const dictionary = useDictionary()
  const isPrinted = usePrinted() !== null
  if (!isPrinted) return null
  const { desk, fields } = view.calculator
  // What a panel does not read is no premise of its figures.
  const names = [...desk.line, ...Object.values(desk.groups).flat()].filter((name) => Object.hasOwn(fields, name))
  return (
    <section className="card premises">
      {names.length > 0 && <h2 className="card__title">{dictionary.chrome.desk}</h2>}
      <dl className="premises__list">
        {names.map((name) => (
          <div key={name} className="figures__row">
            <dt>{labelOf({ name, dictionary })}</dt>
            <dd>{premiseText({ name, text: draft[name] ?? '', view, dictionary })}</dd>
          </div>
        ))}
      </dl>
      <PrintedLine />
    </section>
  )
}

type Premise = { name: string; text: string; view: View; dictionary: Dictionary }

function premiseText({ name, text, view, dictionary }: Premise): string {
  const field = view.calculator.fields[name]
  if (field === undefined) return text
  const { control } = field
  if (control.kind === 'choice') return optionLabel({ name, option: text, dictionary })
  if (control.kind !== 'number') return text
  const { units, unitsOfOne } = dictionary.vocabulary
  const unit = (text === '1' ? unitsOfOne[control.unit] : undefined) ?? units[control.unit]
  return figureText({ text: tidied({ field, text }), unit })
}
