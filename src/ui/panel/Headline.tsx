import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { TermLabel } from '../glossary/TermLabel'
import { filledWith, useDictionary } from '../words'
import { Figure } from './Figure'
import { isPending, isStale } from './standing'
import { useCurrent } from './useCurrent'
import { useSay } from './wording'

/**
 * The answer first: its figures, each with its name, under a sentence where there is a decision to state. Without a strip
 * of figures the sentence is the answer; otherwise it is read aloud where it is not shown.
 */
export function Headline({ view }: { view: View }) {
  const { chrome } = useDictionary()
  const headline = useCurrent(({ answered }) => answered?.answer.headline ?? null)
  const strip = useCurrent(({ answered }) => answered?.answer.strip ?? none)
  const stale = useCurrent(isStale)
  const pending = useCurrent(isPending)
  const failed = useCurrent(({ failure }) => failure !== null)
  const withoutAnswer = pending ? chrome.computing : failed ? '' : chrome.waiting
  const isRead = strip.length === 0 || view.calculator.layout.decides === true
  return (
    <section className={stale ? 'headline headline--stale' : 'headline'} aria-label={chrome.answer}>
      <p className={isRead || headline === null ? 'headline__line' : 'visually-hidden'} aria-live="polite">
        {headline === null ? withoutAnswer : <Sentence headline={headline} brief={strip.length > 0} />}
      </p>
      {headline !== null && strip.length > 0 && <Strip terms={strip} />}
      {pending && headline !== null && <p className="headline__pending">{chrome.computing}</p>}
      {stale && headline !== null && <p className="headline__stale">{chrome.stale}</p>}
    </section>
  )
}

const none: readonly Term[] = []

/** `brief`: only its first part is shown, for the strip has the figures of the others. */
function Sentence({ headline, brief }: { headline: string; brief: boolean }) {
  const say = useSay()
  return say(headline)
    .split(' · ')
    .map((part, place) => (
      <span className={brief && place > 0 ? 'visually-hidden' : 'headline__part'} key={part}>
        {filledWith(part, (name) => (
          // The words' placeholders are terms of this answer: a conformance test reads them all.
          <Figure key={name} term={name as Term} brief />
        ))}
      </span>
    ))
}

function Strip({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className="strip">
      {terms.map((term) => (
        <div key={term} className="strip__cell">
          <dt>
            <TermLabel term={term} />
          </dt>
          <dd>
            <Figure term={term} brief />
          </dd>
        </div>
      ))}
    </dl>
  )
}
