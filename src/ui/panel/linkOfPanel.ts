import type { Draft } from '../../form'
import { linkOf } from '../../state/link'
import { withBooks } from '../books/keptTexts'
import { sourcesOfPage } from '../sources/sourcesOfPage'

/** The link of a panel as it stands: whoever opens it has no live books, and finds their levels typed. */
export const linkOfPanel = ({ panel, draft }: { panel: string; draft: Draft }): string =>
  linkOf({ panel, draft: withBooks(draft, sourcesOfPage.now().books) })
