import type { BookUpdate } from '../../readers'
import type { Surroundings } from '../surroundings'

/** A whole book arrives long before this many changes. */
const mostEarly = 1000

type WholeBookRequest = {
  address: string
  onText: (text: string) => void
  onEarly: (update: BookUpdate) => void
  onRefused: () => void
}

/** A whole book that is asked for over REST, and the changes that come before it and have to wait. */
export function wholeBook({ fetchText }: Pick<Surroundings, 'fetchText'>) {
  let early: BookUpdate[] = []
  /** Told apart by identity: what was asked for before a loss is of no interest. */
  let asking: object | null = null
  return {
    ask: ({ address, onText, onEarly, onRefused }: WholeBookRequest) => {
      const mine = {}
      asking = mine
      fetchText(address).then(
        (text) => {
          if (asking !== mine) return
          onText(text)
          for (const update of early.splice(0)) onEarly(update)
        },
        () => {
          if (asking === mine) onRefused()
        },
      )
    },
    wait: (update: BookUpdate) => {
      if (asking !== null && early.length < mostEarly) early.push(update)
    },
    forget: () => {
      asking = null
      early = []
    },
  }
}
