import { useDictionary } from '.'

/** The words of those parts of every page that are fetched when they are opened: they travel with them. */
const english = {
  closeDesk: 'Done',
  edited: 'edited',
  editedCount: '{count} edited',
  fees: 'Fees {bp} bp',
  toFix: 'Fees: {count} to fix',
  restore: 'Restore',
  maker: 'Maker',
  taker: 'Taker',
  orderOf: '{name}: maker or taker',
  typed: 'typed',
  asOf: 'as of {date}',
  unconfirmed: 'unconfirmed: check with the venue',
  copyTicket: 'Copy order ticket',
  ticketCopied: 'Ticket copied',
  ticketShown: 'Copy this ticket:',
  workingHint: 'Select any figure on the panel to open its formula.',
  where: 'where',
  formula: 'Formula',
  withNumbers: 'With numbers',
  chartLines: 'Chart lines',
  copyReport: 'Copy report',
  reportCopied: 'Report copied',
  reportShown: 'Copy this report:',
}

const chinese: Readonly<Record<keyof typeof english, string>> = {
  closeDesk: '完成',
  edited: '已修改',
  editedCount: '{count} 项已修改',
  fees: '费用 {bp} bp',
  toFix: '费用：{count} 项待更正',
  restore: '恢复',
  maker: '挂单',
  taker: '吃单',
  orderOf: '{name}：挂单或吃单',
  typed: '自填',
  asOf: '截至 {date}',
  unconfirmed: '未经交易所确认，请核对',
  copyTicket: '复制下单清单',
  ticketCopied: '下单清单已复制',
  ticketShown: '请复制此下单清单：',
  workingHint: '点选面板上的任意数字，即可打开它的公式。',
  where: '其中',
  formula: '公式',
  withNumbers: '代入数字',
  chartLines: '图中各线',
  copyReport: '复制错误报告',
  reportCopied: '错误报告已复制',
  reportShown: '请复制此错误报告：',
}

export const lateWords = { en: english, zh: chinese }

export const useLateWords = () => lateWords[useDictionary().language]
