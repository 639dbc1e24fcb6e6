import type { Answer } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { filledWith, useDictionary } from '../words'
import { Figure } from './Figure'
import { useSay } from './wording'

/** The answer first: one line in words and figures. */
export function Headline({
  answer,
  stale,
  pending,
  failed,
}: {
  answer: Answer<string> | null
  stale: boolean
  /** The answer is being computed. */
  pending: boolean
  /** The calculation broke: there is nothing to wait for. */
  failed: boolean
}) {
  const { chrome } = useDictionary()
  const say = useSay()
  const withoutAnswer = pending ? chrome.computing : failed ? '' : chrome.waiting
  return (
    <section className={stale ? 'headline headline--stale' : 'headline'} aria-label={chrome.answer} aria-live="polite">
      <p className="headline__line">
        {answer === null
          ? withoutAnswer
          : say(answer.headline)
              .split(' · ')
              .map((part) => (
                <span className="headline__part" key={part}>
                  {filledWith(part, (name) => (
                    // The words' placeholders are terms of this answer: a conformance test reads them all.
                    <Figure key={name} term={name as Term} value={answer.quantities[name as Term] ?? null} />
                  ))}
                </span>
              ))}
      </p>
      {pending && answer !== null && <p className="headline__pending">{chrome.computing}</p>}
      {stale && answer !== null && <p className="headline__stale">{chrome.stale}</p>}
    </section>
  )
}
