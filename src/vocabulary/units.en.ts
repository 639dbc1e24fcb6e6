import type { TermUnit } from './units'

/** The units as they stand behind a figure; `unitsOfOne` where exactly one has another word. */
export const unitWords: UnitWords = {
  units: {
    usd: 'USD',
    price: 'USD',
    coin: 'BTC',
    rate: '%',
    points: 'pp',
    contracts: 'contracts',
    lots: 'lots',
    days: 'd',
    multiple: '×',
    number: '',
  },
  unitsOfOne: { contracts: 'contract', lots: 'lot' },
}

export type UnitWords = {
  units: Readonly<Record<TermUnit, string>>
  unitsOfOne: Readonly<Partial<Record<TermUnit, string>>>
}
