import { useEffect, useRef, useState } from 'react'
import { daysBetween, dateText } from '../../core'
import { curveKey, curveOf, isOfDesk, priceOf } from '../../desk/curve'
import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import { endOf, listedAt, otherDay } from '../../desk/instruments'
import { venueNamed } from '../../desk/venues'
import type { Draft } from '../../form'
import { useDraftStore } from '../app/store'
import { formatTerm } from '../format'
import { filled, useDictionary } from '../words'
import { instrumentWords } from './instrumentWords'
import { useDeskTexts } from './useDeskTexts'
import { useListKeys } from './useListKeys'

const listId = 'instrument-list'
/** What the list is made of. */
const read = ['symbol', 'expiry', 'venue', 'valuation', curveKey]

/** Under the name of the desk's future: what the venue lists and what was quoted, and a word where name and expiry differ. */
export function InstrumentList({ onText }: { onText: (symbol: string) => void }) {
  const { language, chrome } = useDictionary()
  const words = instrumentWords[language]
  const desk = deskOf(useDeskTexts(read))
  const { fillIn } = useDraftStore().getState()
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  // Not at every keystroke in another field.
  const options = () => optionsOf(desk)
  const choose = (symbol: string) => {
    onText(symbol)
    setOpen(false)
  }
  const { active, hover } = useListKeys({ place, listId, options, open, setOpen, choose })
  const other = otherDay(desk)
  const expiry = other === null ? '' : endOf({ venue: desk.venue, date: other })
  // A list that is left out of sight is not drawn over what comes into sight next.
  useEffect(() => {
    if (open) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [open, active])
  return (
    <div ref={place} className="instruments">
      {open && (
        <ul id={listId} role="listbox" aria-label={words.list} className="instruments__list">
          {options().map(({ symbol, days, price }, at) => (
            // The keys are heard in the field, which keeps the focus.
            <li
              key={symbol}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === active}
              onPointerMove={() => hover(at)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(symbol)}
            >
              <span>{symbol}</span>
              <span className="muted">{filled(chrome.daysLeft, { days })}</span>
              <span className="muted">{price}</span>
            </li>
          ))}
        </ul>
      )}
      {other !== null && (
        <p className="field__warning" role="status">
          {filled(words.ends, { symbol: desk.symbol, date: dateText(other) })}{' '}
          <button type="button" className="field__hint--button" onClick={() => fillIn({ desk: { expiry } })}>
            {filled(words.setExpiry, { expiry })}
          </button>
        </p>
      )}
    </div>
  )
}

type Option = { symbol: string; days: string; price: string }

/** The futures of the venue's calendar, and those that were quoted, by their expiry. */
function optionsOf(desk: Draft): Option[] {
  const { valuation = '' } = desk
  const venue = venueNamed(desk['venue'])
  if (deskFields.valuation.read(valuation).state === 'problem' || venue === undefined) return []
  const curve = curveOf(desk)
  const quoted = isOfDesk(curve, desk) ? curve.quotes : []
  const listed = listedAt({ venue, instant: valuation }).filter(
    ({ symbol }) => !quoted.some((quote) => quote.symbol.toUpperCase() === symbol),
  )
  return [
    ...quoted.map((quote) => ({ ...quote, price: priceOf(quote) })),
    ...listed.map((one) => ({ ...one, price: '' })),
  ]
    .toSorted((one, other) => (one.expiry < other.expiry ? -1 : 1))
    .map(({ symbol, expiry, price }) => {
      return { symbol, price, days: formatTerm('daysToExpiry', daysBetween({ from: valuation, to: expiry })) }
    })
}
