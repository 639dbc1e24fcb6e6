import type { QuoteSnapshot } from '../../calculators/sources'
import type { Draft } from '../../form'
import { linkOf } from '../../state/link'
import { withBooks } from '../books/keptTexts'
import { quotesOfLink } from '../live/linkedQuotes'
import { sourcesOfPage } from '../sources/sourcesOfPage'

type PanelToLink = { panel: string; draft: Draft; quotes?: QuoteSnapshot | undefined }

/**
 * The link of a panel as it stands. Whoever opens it has no live books, and finds their levels typed; what the panel read of
 * live venues travels along, and opens like a saved curve.
 */
export const linkOfPanel = ({ panel, draft, quotes = [] }: PanelToLink): string =>
  linkOf({ panel, draft: { ...withBooks(draft, sourcesOfPage.now().books), ...quotesOfLink(quotes) } })
