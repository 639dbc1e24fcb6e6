import type { CalculatorId } from '../../calculators'
import type { DetailOf } from '../../calculators/calculator'
import type { View } from '../app/view'
import { isWhole } from '../../workers/rowPages'
import type { Answered } from '../panel/lastAnswer'
import { withBooks } from '../books/keptTexts'
import type { PanelSession } from '../panel/panelSession'
import { download } from './download'
import { exportBlocks, type ExportedDetail } from './exportBlocks'
import { exportRows, type Exported } from './exportRows'
import { fileName } from './fileName'

type Saved = { view: View; answered: Answered; detailOf: DetailOf } & Pick<Exported, 'typed'>
type SaveCsvArguments = { view: View; session: PanelSession; detailOf: DetailOf }

/** Saves a panel as it stands; of a long listing, as soon as the last of its rows has come. */
export function saveCsv({ view, session, detailOf }: SaveCsvArguments): void {
  const save = () => {
    const { draft: typed, answered } = session.now()
    const isComplete = Object.values(answered?.fromWorker?.listings ?? {}).every(isWhole)
    if (answered !== null && isComplete) saveAnswer({ view, typed, answered, detailOf })
    return isComplete
  }
  if (save()) return
  const stop = session.subscribe(() => {
    if (save()) stop()
  })
}

/** Panels that show what the live venues quote, whichever coin that is. */
const showsAnyCoin: readonly CalculatorId[] = ['curve']

/** Saves figures, tables and ledgers, digit for digit, with the inputs that they follow from, for a spreadsheet. */
function saveAnswer({ view, typed, answered, detailOf }: Saved): void {
  const { calculator, dictionary, wording } = view
  const { books, quotes } = answered.sources
  const coin = showsAnyCoin.includes(view.id) ? quotes[0]?.coin : undefined
  const rows = [
    // The books that were walked stand among the inputs, so that the file can be computed again from itself.
    ...exportRows({
      typed: withBooks(typed, books),
      answered: { ...answered, draft: withBooks(answered.draft, books) },
      fields: calculator.fields,
      coin,
      dictionary,
    }),
    ...exportBlocks({
      answer: answered.answer,
      details: detailsOf(answered, detailOf),
      say: (word) => wording[word] ?? word,
      coin,
      dictionary,
    }),
  ]
  download({ rows, name: fileName({ panel: view.id, draft: answered.draft }) })
}

/** Every detail that the answer has; a worker's answer brought its own along. */
const detailsOf = ({ answer, draft, sources, fromWorker }: Answered, detailOf: DetailOf): ExportedDetail[] =>
  answer.details.flatMap((title) => {
    const detail = fromWorker === null ? detailOf({ title, draft, sources }) : (fromWorker.details[title] ?? null)
    return detail === null ? [] : [{ title, detail, pages: fromWorker?.listings[title] }]
  })
