import { csvTable } from './csvTable'
import type { RejectedLine, RejectReason } from './figures'
import { jsonTable } from './jsonTable'
import { rejectedLine, type Table } from './table'

/** Characters looked at before a text is taken for one. */
const beginning = 4096
/** Control characters that no table has, and the mark of bytes that are no text. */
const noText = /[\u0000-\u0008\u000e-\u001f\ufffd]/g

/** The table that a text is, or the one line that says why it is not one. */
export function textTable(text: string): Table | { rejected: RejectedLine } {
  const content = text.replace(/^\ufeff+/, '')
  const start = content.slice(0, beginning).trimStart()
  const refused = (reason: RejectReason) => ({ rejected: rejectedLine(1, reason, start) })
  if (start === '') return refused('empty file')
  if ((start.match(noText)?.length ?? 0) > start.length / 100) return refused('not a text file')
  if (/^<(!doctype|html|\?xml)/i.test(start)) return refused('a web page, not data')
  return /^[[{]/.test(start) ? jsonTable(content) : csvTable(content)
}
