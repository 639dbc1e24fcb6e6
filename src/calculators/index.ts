import type { Calculator } from './calculator'

/** The headings of the menu, in their order; the guided path and the glossary stand under the last. */
export const menuGroups = ['trade', 'market', 'risk', 'lab', 'learn'] as const
export type MenuGroup = (typeof menuGroups)[number]

/** What the menu shows of a calculator before it is opened, and how it is fetched then. */
type MenuEntry = {
  en: string
  zh: string
  /** Under which heading it stands. */
  group: MenuGroup
  icon: 'bond' | 'floating' | 'roll' | 'scale' | 'contract' | 'risk' | 'linear' | 'mistake' | 'curve' | 'history'
  load: () => Promise<Calculator>
}

/** The menu, in its order: one line a calculator. The key is the folder's name, the calculator's id and its address. */
export const menu = {
  'fixed-bond': {
    en: 'Fixed bond',
    zh: '固定利率债券',
    group: 'trade',
    icon: 'bond',
    load: async () => (await import('./fixed-bond')).fixedBond,
  },
  'floating-bond': {
    en: 'Floating bond',
    zh: '浮动利率债券',
    group: 'trade',
    icon: 'floating',
    load: async () => (await import('./floating-bond')).floatingBond,
  },
  'roll-desk': {
    en: 'Roll',
    zh: '展期',
    group: 'trade',
    icon: 'roll',
    load: async () => (await import('./roll-desk')).rollDesk,
  },
  'fixed-against-floating': {
    en: 'Compare',
    zh: '固浮对比',
    group: 'trade',
    icon: 'scale',
    load: async () => (await import('./fixed-against-floating')).fixedAgainstFloating,
  },
  'inverse-contract': {
    en: 'Inverse contract',
    zh: '币本位（反向）合约',
    group: 'lab',
    icon: 'contract',
    load: async () => (await import('./inverse-contract')).inverseContract,
  },
  'explain-position': {
    en: 'Explain PnL',
    zh: '盈亏归因',
    group: 'risk',
    icon: 'scale',
    load: async () => (await import('./explain-position')).explainPosition,
  },
  'calendar-spread': {
    en: 'Calendar spreads',
    zh: '跨期价差',
    group: 'trade',
    icon: 'roll',
    load: async () => (await import('./calendar-spread')).calendarSpread,
  },
  reverse: {
    en: 'Reverse',
    zh: '反向期现套利',
    group: 'trade',
    icon: 'bond',
    load: async () => (await import('./reverse')).reverse,
  },
  financing: {
    en: 'Financing',
    zh: '融资',
    group: 'trade',
    icon: 'bond',
    load: async () => (await import('./financing')).financingPanel,
  },
  risks: {
    en: 'Risk',
    zh: '风险',
    group: 'risk',
    icon: 'risk',
    load: async () => (await import('./risks')).risks,
  },
  scenarios: {
    en: 'Scenarios',
    zh: '情景网格',
    group: 'risk',
    icon: 'risk',
    load: async () => (await import('./scenarios')).scenarioPanel,
  },
  'settlement-exit': {
    en: 'Settlement exit',
    zh: '交割卖出',
    group: 'risk',
    icon: 'risk',
    load: async () => (await import('./settlement-exit')).settlementExitPanel,
  },
  custody: {
    en: 'Custody',
    zh: '托管与出借',
    group: 'risk',
    icon: 'risk',
    load: async () => (await import('./custody')).custodyPanel,
  },
  'margin-paths': {
    en: 'Paths',
    zh: '路径模拟',
    group: 'risk',
    icon: 'risk',
    load: async () => (await import('./margin-paths')).marginPaths,
  },
  'linear-hedge': {
    en: 'Linear hedge',
    zh: '线性对冲',
    group: 'risk',
    icon: 'linear',
    load: async () => (await import('./linear-hedge')).linearHedge,
  },
  mistakes: {
    en: 'Mistakes',
    zh: '常见错误',
    group: 'lab',
    icon: 'mistake',
    load: async () => (await import('./mistakes')).mistakes,
  },
  curve: {
    en: 'Curve',
    zh: '期货曲线',
    group: 'market',
    icon: 'curve',
    load: async () => (await import('./curve')).curve,
  },
  'at-size': {
    en: 'At your size',
    zh: '按规模计价',
    group: 'market',
    icon: 'curve',
    load: async () => (await import('./at-size')).atSizePanel,
  },
  'best-trade': {
    en: 'Best trade',
    zh: '最佳交易',
    group: 'market',
    icon: 'scale',
    load: async () => (await import('./best-trade')).bestTrade,
  },
  history: {
    en: 'History',
    zh: '历史',
    group: 'market',
    icon: 'history',
    load: async () => (await import('./history')).history,
  },
  'linear-carry': {
    en: 'Linear carry',
    zh: '线性期现套利',
    group: 'trade',
    icon: 'linear',
    load: async () => (await import('./linear-carry')).linearCarry,
  },
  'forced-unwind': {
    en: 'Unwind',
    zh: '被动平仓',
    group: 'risk',
    icon: 'risk',
    load: async () => (await import('./forced-unwind')).forcedUnwindPanel,
  },
  'flow-attribution': {
    en: 'ETF flows',
    zh: 'ETF 资金流',
    group: 'market',
    icon: 'scale',
    load: async () => (await import('./flow-attribution')).flowAttributionPanel,
  },
  'leveraged-token': {
    en: 'Tokens',
    zh: '杠杆代币',
    group: 'lab',
    icon: 'risk',
    load: async () => (await import('./leveraged-token')).leveragedTokenPanel,
  },
  'move-contract': {
    en: 'MOVE',
    zh: 'MOVE 合约',
    group: 'lab',
    icon: 'contract',
    load: async () => (await import('./move-contract')).moveContractPanel,
  },
  'small-payoffs': {
    en: 'Small payoffs',
    zh: '小型合约',
    group: 'lab',
    icon: 'scale',
    load: async () => (await import('./small-payoffs')).smallPayoffsPanel,
  },
  'constant-maturity': {
    en: 'Constant maturity',
    zh: '固定期限基差',
    group: 'market',
    icon: 'history',
    load: async () => (await import('./constant-maturity')).constantMaturityPanel,
  },
} as const satisfies Record<string, MenuEntry>

export type CalculatorId = keyof typeof menu
// The keys of a literal record, which TypeScript widens to string.
export const calculatorIds = Object.keys(menu) as readonly CalculatorId[]
