import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { usePrinted } from './printed'

/** On paper: where it comes from, and when it was printed. */
export function PrintedLine() {
  const { chrome } = useDictionary()
  const late = useLateWords()
  const printed = usePrinted()
  if (printed === null) return null
  return <p className="printed">{filled(late.printed, { product: chrome.product, time: printed })}</p>
}
