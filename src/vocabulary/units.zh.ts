import type { UnitWords } from './units.en'

export const unitWords: UnitWords = {
  units: {
    usd: 'USD',
    price: 'USD',
    coin: 'BTC',
    rate: '%',
    points: '个百分点',
    contracts: '张',
    lots: '手',
    days: '天',
    multiple: '×',
    number: '',
  },
  unitsOfOne: {},
}
