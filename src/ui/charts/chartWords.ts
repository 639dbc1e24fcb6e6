import { useWords } from '../words'

/** The words of charts: they travel with them. */
const english = {
  chart: 'Chart',
  chartView: 'Charts',
  asTable: 'Show as table',
  asChart: 'Show as chart',
}

const chinese: typeof english = {
  chart: '图表',
  chartView: '图表',
  asTable: '以表格显示',
  asChart: '以图表显示',
}

export const useChartWords = () => useWords({ en: english, zh: chinese })
