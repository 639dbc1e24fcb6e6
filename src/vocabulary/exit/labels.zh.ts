import type { labels as english } from './labels.en'

export const labels = {
  windowMinutes: 'TWAP 窗口（分钟）',
  exitSlices: '窗口内分批数',
  exitDelayHours: '卖出前小时数',
  slicedExitRate: '一倍标准差，分批卖出',
  endExitRate: '一倍标准差，窗口结束卖出',
  delayedExitRate: '一倍标准差，延迟卖出',
  slicedExitUsd: '一倍标准差，分批卖出（USD）',
  endExitUsd: '一倍标准差，窗口结束卖出（USD）',
  delayedExitUsd: '一倍标准差，延迟卖出（USD）',
  delayInterestUsd: '延迟的资金成本',
  closedFormRate: '一倍标准差，闭式解',
  simulatedExitRate: '一倍标准差，模拟',
  simulatedErrorRate: '标准误差',
} satisfies Record<keyof typeof english, string>
