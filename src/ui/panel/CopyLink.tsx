import type { Draft } from '../../form'
import { part } from '../loading/part'
import { useDictionary } from '../words'
import { CopyButton } from './CopyButton'

const links = part(() => import('./linkOfPanel'))

/** Copies the address that reproduces a panel. */
export function CopyLink({ panel, draft }: { panel: string; draft: () => Draft }) {
  const { chrome } = useDictionary()
  return (
    <CopyButton
      icon="link"
      command="copyLink"
      names={{ copy: chrome.copyLink, copied: chrome.linkCopied, byHand: chrome.linkShown }}
      maker={links}
      textBy={({ linkOfPanel }) => `${location.href.replace(/#.*$/s, '')}${linkOfPanel({ panel, draft: draft() })}`}
    />
  )
}
