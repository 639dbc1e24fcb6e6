import type { QuoteSnapshot } from '../../calculators/sources'
import type { Draft } from '../../form'
import { part } from '../loading/part'
import { useDictionary } from '../words'
import { CopyButton } from './CopyButton'

const links = part(() => import('./linkOfPanel'))

type CopyLinkProps = { panel: string; draft: () => Draft; quotes?: () => QuoteSnapshot }

/** Copies the address that reproduces a panel. */
export function CopyLink({ panel, draft, quotes }: CopyLinkProps) {
  const { chrome } = useDictionary()
  return (
    <CopyButton
      icon="link"
      command="copyLink"
      names={{ copy: chrome.copyLink, copied: chrome.linkCopied, byHand: chrome.linkShown }}
      maker={links}
      textBy={({ linkOfPanel }) =>
        `${location.href.replace(/#.*$/s, '')}${linkOfPanel({ panel, draft: draft(), quotes: quotes?.() })}`
      }
    />
  )
}
