import { useMemo } from 'react'
import type { QuoteSnapshot } from '../../calculators/sources'
import { deskCoin } from '../../desk/deskCoin'
import { useDesk } from '../app/store'
import { contractKey, deskContractKey } from './contractKey'
import { LiveRow } from './LiveRow'
import { quotesInOrder } from './quotesInOrder'
import { useClock } from './useClock'
import type { LiveWords } from './words.en'

/** What is quoted just now, each with where it is from and how old it is; a bid takes it into the desk. */
export function LiveQuotes({ quotes, words }: { quotes: QuoteSnapshot; words: LiveWords }) {
  const inOrder = useMemo(() => quotesInOrder(quotes), [quotes])
  const [first] = inOrder
  const isNow = first?.origin === 'live'
  const now = useClock(isNow)
  const onDesk = useDesk(({ desk }) => deskContractKey(desk))
  if (first === undefined) return <p className="live-venues__empty muted">{words.nothingYet}</p>
  const isOfDesk = first.coin === deskCoin
  return (
    <>
      {isOfDesk && <p className="muted small">{words.takeHint}</p>}
      <div className="listing listing--cards live-quotes" tabIndex={0} role="region" aria-label={words.quotes}>
        <table className="table table--quotes">
          <thead>
            <tr>
              {headings({ words, isNow, isOfDesk }).map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder.map((quote) => (
              <LiveRow
                key={contractKey(quote)}
                quote={quote}
                quotes={quotes}
                now={now}
                isOfDesk={isOfDesk}
                isOnDesk={contractKey(quote) === onDesk}
                words={words}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type Headings = { words: LiveWords; isNow: boolean; isOfDesk: boolean }

function headings({ words, isNow, isOfDesk }: Headings): readonly string[] {
  const { contract, bid, yearRate, ask, mark, days, age, received, acts } = words
  const always = [contract, bid, yearRate, ask, mark, days]
  return [...always, isNow ? age : received, ...(isOfDesk ? [acts] : [])]
}
