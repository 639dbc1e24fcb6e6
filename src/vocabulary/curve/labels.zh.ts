import type { labels as english } from './labels.en'

export const labels = {
  path: '基差路径',
  annualisedRate: '年化基差',
  basis: '基差',
  basisRate: '基差率',
  grossAnnualisedYield: '毛年化（单利）',
  grossCompoundedYield: '毛年化（复利）',
  grossContinuousYield: '毛年化（连续复利）',
  grossAct360Yield: '毛年化（单利，Act/360）',
  annualisedYield: '净年化（单利）',
  netCompoundedYield: '净年化（复利）',
  netContinuousYield: '净年化（连续复利）',
  netAct360Yield: '净年化（单利，Act/360）',
  dv01Usd: '基差 DV01',
} satisfies Record<keyof typeof english, string>
