import { deskStart } from '../../desk/deskStart'
import { bitmex } from '../../desk/terms/bitmex'
import { oneTier } from '../../desk/tieredMargin'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

/** The desk's own future; the perpetual at its spot price. */
const hedged = { bondKind: 'fixed', perpetualPrice: deskStart.spotPrice }
const ranges = { spotRangeRate: '60', basisRangeRate: '60' }

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.february',
    source: 'source.february',
    draft: {
      ...deskStart,
      ...hedged,
      ...oneTier,
      margin: '3.05154462',
      spotShockRate: '-13.2',
      basisShockRate: '5.7',
      ...ranges,
    },
  },
  {
    title: 'example.march',
    source: 'source.march',
    draft: {
      ...bitmex.terms,
      ...oneTier,
      bondKind: 'fixed',
      perpetualPrice: '7,934.57',
      venue: 'bitmex',
      symbol: 'XBTM20',
      spotPrice: '7,934.57',
      futuresPrice: '8,092',
      expiry: '2020-06-26T12:00Z',
      valuation: '2020-03-12T00:00Z',
      capitalUsd: '1,000,000',
      costOfCapital: '4',
      spotFeeRate: '0',
      futuresFeeRate: '0',
      settlementFeeRate: '0',
      exitSpotFeeRate: '0',
      spotSlippageRate: '0',
      futuresSlippageRate: '0',
      exitSlippageRate: '0',
      margin: '25',
      spotShockRate: '-38.98',
      basisShockRate: '-70.38',
      spotRangeRate: '60',
      basisRangeRate: '90',
    },
  },
  {
    title: 'example.may',
    source: 'source.may',
    draft: {
      ...deskStart,
      ...hedged,
      ...oneTier,
      ...ranges,
      margin: '3.05154462',
      spotShockRate: '-29.88',
      basisShockRate: '0',
    },
  },
  {
    title: 'example.november',
    source: 'source.november',
    draft: {
      ...deskStart,
      ...hedged,
      ...oneTier,
      ...ranges,
      margin: '3.05154462',
      spotShockRate: '-24.08',
      basisShockRate: '-50',
    },
  },
  {
    title: 'example.perpetual',
    source: 'source.perpetual',
    draft: {
      ...deskStart,
      ...hedged,
      ...oneTier,
      bondKind: 'floating',
      margin: '3',
      spotShockRate: '20',
      basisShockRate: '1',
      spotRangeRate: '60',
      basisRangeRate: '5',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  // Computed in exact fractions.
  'example.february': {
    contracts: '102201',
    shockedFuturesPrice: '58478.65747478904109589041095890410958904',
    shockedPnlCoin: '2.218925080054123803650361972703141391390',
    shockedValueUsd: '992593.3993893945478997592403944069927609',
    shockedChangeUsd: '-5358.228042924544086506726598679329523062',
    marginLeftCoin: '5.270469700054123803650361972703141391390',
    spareMarginCoin: '4.803843614943259364682768594555829411393',
    callSpotShockRate: '0.2096091002452677391758559255493431965643',
  },
  'example.march': {
    contracts: '1019800',
    shockedFuturesPrice: '3943.474651534285479452054794520547945205',
    shockedValueUsd: '1252103.032319421226699359643360409078852',
    shockedChangeUsd: '252103.0323194212266993596433604090788519',
    marginLeftCoin: '157.5787219288382411522708005260448257897',
    spareMarginCoin: '156.9485934068412070445100491666775494674',
    callSpotShockRate: '0.5523007033693776077116891449615082639573',
  },
  'example.may': {
    shockedFuturesPrice: '46987.412',
    shockedPnlCoin: '6.4930117863901759151023290251104906562633242724505',
    shockedChangeUsd: '-0.30869566964726720049418779534814994637119806235329',
    marginLeftCoin: '9.5445564063901759151023290251104906562633242724505',
  },
  'example.november': {
    shockedFuturesPrice: '48465.02908',
    shockedPnlCoin: '5.82986900765664523365361365281853943998661576381583597315756',
    shockedValueUsd: '1047554.69105264145253778859874088721544676295013454483283870',
    shockedChangeUsd: '49603.0636203223605515226317478008931627551917977025478309712',
    marginLeftCoin: '8.88141362765664523365361365281853943998661576381583597315756',
    spareMarginCoin: '8.31837533967879347250493345481214633209249789650845087667059',
  },
  'example.perpetual': {
    contracts: '99795',
    shockedFuturesPrice: '79304.19',
    shockedPnlCoin: '-2.6738738490350126718983429947574846502643890602011',
    shockedValueUsd: '988071.26038457287175275156865537060738838004144143',
    shockedChangeUsd: '-9880.3674936602969520991609996824565243789039841837',
    spareMarginCoin: '-0.0098619601297732387738132567953416663943060292792303',
    callSpotShockRate: '0.19903453715948753497174227371004425746100130708934',
  },
} as const satisfies StatedAnswers<keyof typeof words>
