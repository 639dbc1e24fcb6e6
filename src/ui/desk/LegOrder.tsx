import { useId } from 'react'
import { deskOf } from '../../desk/draftOf'
import { orderFees, orderOf } from '../../desk/legOrders'
import { legFees } from '../../desk/venueTerms'
import { useDesk, useDraftStore } from '../app/store'
import { labelOf, optionLabel } from '../fields/labelOf'
import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'

/** Under the fee of a leg: maker or taker, at the fees of the desk's venue. Neither is chosen where another fee is typed. */
export function LegOrder({ name }: { name: string }) {
  const dictionary = useDictionary()
  const late = useLateWords()
  const desk = deskOf(useDesk((state) => state.desk))
  const { fillIn } = useDraftStore().getState()
  const group = useId()
  const leg = legFees.find((one) => one === name)
  const fees = leg === undefined ? null : orderFees({ venue: desk.venue, leg })
  if (leg === undefined || fees === null) return null
  const chosen = orderOf(desk, leg)
  const venue = optionLabel({ name: 'venue', option: desk.venue, dictionary })
  const source = [venue, filled(late.asOf, { date: fees.asOf })].join(', ')
  return (
    <fieldset
      className="leg-order"
      title={fees.unconfirmed === true ? `${source} · ${late.unconfirmed}` : source}
      data-order={chosen ?? 'typed'}
    >
      <legend className="visually-hidden">
        {filled(late.orderOf, { name: labelOf({ name, dictionary }) })} ({source})
      </legend>
      {(['maker', 'taker'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={group}
            checked={kind === chosen}
            onChange={() => fillIn({ desk: { [leg]: fees[kind] } })}
          />
          {late[kind]} {fees[kind]}%
        </label>
      ))}
      <span className="muted">{chosen === null ? late.typed : fees.asOf}</span>
    </fieldset>
  )
}
