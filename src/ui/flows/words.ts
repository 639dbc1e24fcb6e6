import type { RejectedFlow } from '../../market/readers'

const english = {
  title: 'CSV of daily figures',
  hint: 'One row a day, with headings: {columns}. A flow in thousands, millions or billions says so in its heading.',
  load: 'Load a CSV',
  save: 'Save as CSV',
  loaded: '{count} days of {name} loaded; Undo brings back the table before.',
  missing: '{name} was not loaded: no column for {columns}.',
  unreadable: 'The browser could not read this file.',
  rejected: 'Line {line}: {reason}',
  reasons: {
    'too few cells': 'too few cells',
    'not a number': 'not a number',
    'text that a spreadsheet would run': 'text that a spreadsheet would run',
    'a day that stands there already': 'a day that is already in the table',
  } satisfies Record<RejectedFlow['reason'], string>,
}
export type FlowWords = typeof english

const chinese: FlowWords = {
  title: '每日数据 CSV',
  hint: '每日一行，含表头：{columns}。以千、百万或十亿计的流量须在表头注明。',
  load: '载入 CSV',
  save: '存为 CSV',
  loaded: '已载入 {name} 的 {count} 天；“撤销”可恢复此前的表格。',
  missing: '未载入 {name}：缺少列 {columns}。',
  unreadable: '浏览器无法读取该文件。',
  rejected: '第 {line} 行：{reason}',
  reasons: {
    'too few cells': '单元格不足',
    'not a number': '不是数字',
    'text that a spreadsheet would run': '表格软件会执行的文本',
    'a day that stands there already': '该日期已在表中',
  },
}

export const flowWords = { en: english, zh: chinese } as const
