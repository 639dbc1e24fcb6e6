import { useWords } from '../words'

/** The words of typed tables: they travel with them. */
const english = {
  addRow: 'Add a row',
  removeRow: 'Remove row {row}',
  clearRows: 'Remove all {count}',
  pasteRows: 'Paste rows from a spreadsheet into any cell.',
}

const chinese: typeof english = {
  addRow: '添加一行',
  removeRow: '删除第 {row} 行',
  clearRows: '删除全部 {count} 行',
  pasteRows: '可把电子表格中的多行粘贴到任意单元格。',
}

export const useRowsWords = () => useWords({ en: english, zh: chinese })
