import { useState } from 'react'
import type { Draft } from '../../form'
import { Icon } from '../Icon'
import { useDictionary } from '../words'

type Copied = { state: 'idle' | 'copied' | 'failed' } | { state: 'shown'; address: string }

/** Copies the address that reproduces a panel; where the browser forbids it, shows the address to be copied by hand. */
export function CopyLink({ panel, draft }: { panel: string; draft: Draft }) {
  const { chrome } = useDictionary()
  const [copied, setCopied] = useState<Copied>({ state: 'idle' })
  const copy = async () => {
    const { linkOf } = await import('../../state/link')
    const address = `${location.href.replace(/#.*$/s, '')}${linkOf({ panel, draft })}`
    // A page that is not served securely has no clipboard at all.
    await Promise.resolve()
      .then(() => navigator.clipboard.writeText(address))
      .then(
        () => setCopied({ state: 'copied' }),
        () => setCopied({ state: 'shown', address }),
      )
  }
  return (
    <span className="copy-link">
      <button
        type="button"
        className="button button--plain"
        onClick={() => void copy().catch(() => setCopied({ state: 'failed' }))}
        onBlur={() => setCopied((last) => (last.state === 'copied' ? { state: 'idle' } : last))}
      >
        <Icon name="link" />
        <span aria-live="polite">{copied.state === 'copied' ? chrome.linkCopied : chrome.copyLink}</span>
      </button>
      {copied.state === 'failed' && <span role="alert">{chrome.failed}</span>}
      {copied.state === 'shown' && (
        <label className="copy-link__address">
          {chrome.linkShown} <input readOnly value={copied.address} onFocus={(event) => event.target.select()} />
          <button type="button" className="button" onClick={() => setCopied({ state: 'idle' })}>
            {chrome.dismiss}
          </button>
        </label>
      )}
    </span>
  )
}
