import { deskOf } from '../../desk/draftOf'
import { enteredKey, marketText } from '../../desk/entered'
import { followedText } from '../../desk/follow/follow'
import { foreignPrices } from '../../desk/foreignPrices'
import type { Draft } from '../../form'
import { useDesk, useDraftStore } from '../app/store'
import type { View } from '../app/view'
import { labelOf } from '../fields/labelOf'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'
import { openExample } from './openExample'
import { otherMarketWords } from './otherMarketWords'
import { useSay } from './wording'

const nothing: Draft = {}

/** Says that prices on a panel are of another market than the desk's, and what can be done about it. */
export default function OtherMarket({ view }: { view: View }) {
  const dictionary = useDictionary()
  const say = useSay()
  const store = useDraftStore()
  const words = otherMarketWords[dictionary.language]
  const own = useDesk(({ panels }) => panels[view.id]) ?? nothing
  const { calculator } = view
  const desk = deskOf(
    useDesk((state) => state.desk),
    calculator.desk,
  )
  const { market, follows, fields, examples } = calculator
  const [example] = examples
  const followed = market.filter((field) => own[field] === undefined && followedText(follows[field], desk) !== null)
  const foreign = foreignPrices({ market, first: example?.draft ?? {}, own, followed, desk })
  if (foreign === null || example === undefined) return null
  const { fillIn } = store.getState()
  const type = (textOf: (field: string) => string) => {
    const texts = Object.fromEntries(foreign.fields.map((field) => [field, textOf(field)]))
    fillIn({ own: { ...texts, [enteredKey]: marketText(desk) } })
  }
  const names = foreign.fields.map((name) => labelOf({ name, dictionary })).join(', ')
  const button = (word: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {word}
    </button>
  )
  return (
    <div className="notice notice--warning other-market" role="status">
      <span>
        <Icon name="warning" />{' '}
        {filled(words.foreign, { names, price: foreign.of.spotPrice, day: foreign.of.valuation.slice(0, 10) })}
      </span>
      {button(filled(words.example, { name: say(example.title) }), () => openExample({ store, calculator, example }))}
      {button(words.empty, () => type((field) => (fields[field]?.control.kind === 'rows' ? '' : desk.spotPrice)))}
      {button(words.keep, () => type((field) => own[field] ?? example.draft[field] ?? ''))}
    </div>
  )
}
