import type { Language } from '../../calculators/calculator'

/** Which field a break-even belongs to, and whether whole lots keep it from being met to the last digit. */
export const belongs: Readonly<Record<Language, { field: string; lots: string }>> = {
  en: { field: 'Typed into “{field}”, all else unchanged, it ties.', lots: 'Whole lots aside.' },
  zh: { field: '填入“{field}”，其余不变，即为平手。', lots: '不计整手取整。' },
}
