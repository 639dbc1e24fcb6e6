import { deskOf } from '../../desk/draftOf'
import { optionLabel } from '../fields/labelOf'
import { part } from '../loading/part'
import { CopyButton } from '../panel/CopyButton'
import { useSession } from '../panel/useCurrent'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { ticketText, type Order } from './ticketText'

/** It comes with this button, after the first view. */
const maker = part(() => Promise.resolve({ ticketText }))

/** Copies the orders of a ticket as text, in the order in which they are placed; the text of each is a word. */
export function CopyTicket({ orders }: { orders: readonly Order[] }) {
  const dictionary = useDictionary()
  const late = useLateWords()
  const say = useSay()
  const session = useSession()
  return (
    <div className="ticket-copy">
      <CopyButton
        icon="copy"
        command="copyTicket"
        names={{ copy: late.copyTicket, copied: late.ticketCopied, byHand: late.ticketShown }}
        maker={maker}
        textBy={(made) => {
          const { answered } = session.now()
          if (answered === null) return ''
          const { venue, symbol, valuation } = deskOf(answered.draft)
          const place = [optionLabel({ name: 'venue', option: venue, dictionary }), symbol].join(' ')
          return made.ticketText({
            head: [say('name'), place, valuation],
            orders: orders.map((order) => ({ ...order, text: say(order.text) })),
            quantities: answered.answer.quantities,
            vocabulary: dictionary.vocabulary,
          })
        }}
      />
    </div>
  )
}
