import { deskOf } from '../../desk/draftOf'
import { useDraftStore } from '../app/store'
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

type Ticket = { orders?: readonly (string | Order)[] | undefined; traded?: string | undefined }

/** Copies the orders of a ticket as text, in the order in which they are placed, each said by a word; nothing without any. */
export function CopyTicket({ orders = [], traded }: Ticket) {
  const dictionary = useDictionary()
  const late = useLateWords()
  const say = useSay()
  const session = useSession()
  const store = useDraftStore()
  const profile = session.view.calculator.desk
  if (orders.length === 0) return null
  return (
    <div className="ticket-copy">
      <CopyButton
        icon="copy"
        command="copyTicket"
        names={{ copy: late.copyTicket, copied: late.ticketCopied, byHand: late.ticketShown }}
        maker={maker}
        textBy={(file) => {
          const { answered } = session.now()
          if (answered === null) return ''
          // A panel may read neither venue nor name: those are the desk's.
          const texts = deskOf({ ...store.getState().desk, ...answered.draft }, profile)
          const { fields, future } = profile
          const venue =
            Object.hasOwn(fields, 'venue') && optionLabel({ name: 'venue', option: texts.venue, dictionary })
          const place = traded ?? [venue, texts[future.symbol]].filter(Boolean).join(' ')
          return file.ticketText({
            head: [say('name'), place, texts.valuation],
            orders: orders.map((order) =>
              typeof order === 'string' ? { text: say(order) } : { ...order, text: say(order.text) },
            ),
            quantities: answered.answer.quantities,
            vocabulary: dictionary.vocabulary,
          })
        }}
      />
    </div>
  )
}
