import { useState } from 'react'
import { Icon, type IconName } from '../Icon'
import { NotThere } from '../loading/NotThere'
import type { Part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { useDictionary } from '../words'

type Copied = { state: 'idle' } | { state: 'copied' } | { state: 'shown'; text: string }

type CopyButtonProps<T> = {
  icon: IconName
  /** What the palette of commands presses. */
  command?: string
  names: { copy: string; copied: string; byHand: string }
  /** What makes the text, fetched when it is asked for. */
  maker: Part<T>
  textBy: (file: T) => string
}

/** Copies a text; where the browser forbids it, shows the text to be copied by hand. */
export function CopyButton<T>({ icon, command, names, maker, textBy }: CopyButtonProps<T>) {
  const { chrome } = useDictionary()
  const [copied, setCopied] = useState<Copied>({ state: 'idle' })
  const { act, failed } = useFetchedAct(maker)
  const copy = (file: T) => {
    const text = textBy(file)
    // A page that is not served securely has no clipboard at all.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied({ state: 'copied' }),
        () => setCopied({ state: 'shown', text }),
      )
  }
  return (
    <span className="copy-link">
      <button
        type="button"
        className="button button--plain"
        data-command={command}
        onClick={() => act(copy)}
        onBlur={() => setCopied((last) => (last.state === 'copied' ? { state: 'idle' } : last))}
      >
        <Icon name={icon} />
        <span className={copied.state === 'copied' ? undefined : 'button__text'} aria-live="polite">
          {copied.state === 'copied' ? names.copied : names.copy}
        </span>
      </button>
      {failed !== null && <NotThere onRetry={failed.retry} />}
      {copied.state === 'shown' && (
        <label className="copy-link__address">
          {names.byHand} <input readOnly value={copied.text} onFocus={(event) => event.target.select()} />
          <button type="button" className="button" onClick={() => setCopied({ state: 'idle' })}>
            {chrome.dismiss}
          </button>
        </label>
      )}
    </span>
  )
}
