import { editedTerms } from '../../desk/editedTerms'
import type { Profile } from '../../desk/profile'
import { roundTripCosts } from '../../desk/roundTripCosts'
import { formatNumber } from '../format'
import { useCurrent } from '../panel/useCurrent'
import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { useDeskTexts } from './useDeskTexts'

/** What all fees and slippage come to, how many terms were edited, and whether something in there is wrong. */
export function FeesText({ desk }: { desk: Profile }) {
  const { chrome } = useDictionary()
  const late = useLateWords()
  const typed = useDeskTexts(Object.keys(desk.fields).filter((name) => name === 'venue' || !desk.line.includes(name)))
  const troubled = useCurrent(
    ({ problems }) => Object.keys(problems).filter((name) => name in desk.fields && !desk.line.includes(name)).length,
  )
  const costs = roundTripCosts(typed, desk)
  const edited = desk.id === 'inverse' ? editedTerms(typed).length : 0
  // A panel that reads no fees finds nothing wrong with one that cannot be read.
  const sum =
    costs === null ? chrome.deskDetails : filled(late.fees, { bp: formatNumber({ value: costs, unit: 'number' }) })
  const text = troubled > 0 ? filled(late.toFix, { count: `${troubled}` }) : sum
  return (
    <span className={troubled > 0 ? 'desk__fees desk__fees--troubled' : 'desk__fees'}>
      {text}
      {edited > 0 && ` · ${filled(late.editedCount, { count: `${edited}` })}`}
    </span>
  )
}
