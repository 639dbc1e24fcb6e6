import type { Draft } from '../../form'
import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import { fields } from './fields'
import type { words } from './words.en'

/** The desk's texts that this panel asks for: an example is known again by having no other. */
const asked = (desk: Draft): Draft => Object.fromEntries(Object.entries(desk).filter(([id]) => id in fields))
const lines = (...rows: readonly string[]) => rows.join('\n')

const free = asked(textbook.terms)

const essay = {
  ...free,
  venue: 'textbook',
  symbol: 'XBTZ21',
  spotPrice: '100',
  futuresPrice: '110',
  expiry: '2021-12-31T12:00Z',
  valuation: '2021-11-30T12:00Z',
  capitalUsd: '100,000',
  costOfCapital: '0',
  side: 'short',
  contracts: '150,000',
  heldResidualCoin: '0',
  fars: 'XBTZ22\t2022-12-31T12:00Z\t132',
  expectedFunding: '0.01',
  intervalHours: '8',
  schedule: lines('110\t132\t365', '140\t154\t365'),
  premiumFrom: '0',
  premiumTo: '60',
}

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...asked(deskStart),
      side: 'short',
      contracts: '102,185',
      heldResidualCoin: '0.00011698',
      fars: lines(
        'BTC-29JAN27\t2027-01-29T08:00Z\t68,310.00',
        'BTC-26FEB27\t2027-02-26T08:00Z\t69,195.00',
        'BTC-26MAR27\t2027-03-26T08:00Z\t70,100.00',
        'BTC-25JUN27\t2027-06-25T08:00Z\t72,355.00',
        'BTC-24SEP27\t2027-09-24T08:00Z\t72,850.00',
      ),
      expectedFunding: '0.008',
      intervalHours: '8',
      schedule: lines('67,010\t70,100\t91', '68,400\t70,300\t91', '74,900\t76,100\t91'),
      premiumFrom: '5',
      premiumTo: '35',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: essay,
  },
  {
    title: 'example.backwardation',
    source: 'source.backwardation',
    draft: {
      ...free,
      venue: 'bitmex',
      symbol: 'XBTN26',
      multiplier: '1',
      lotSize: '100',
      futuresFeeRate: '0.05',
      settlementFeeRate: '0.05',
      spotPrice: '41,237',
      futuresPrice: '41,400.5',
      expiry: '2026-07-31T12:00Z',
      valuation: '2026-07-11T12:00Z',
      capitalUsd: '1,190,000',
      costOfCapital: '4',
      side: 'short',
      contracts: '1,200,500',
      heldResidualCoin: '0',
      fars: lines('XBTU26\t2026-09-25T12:00Z\t41,150', 'XBTZ26\t2026-12-25T12:00Z\t40,600'),
      expectedFunding: '-0.005',
      intervalHours: '8',
      schedule: lines('41,400.5\t41,150\t56', '41,900\t42,100\t91'),
      premiumFrom: '-6',
      premiumTo: '12',
    },
  },
  {
    title: 'example.long',
    source: 'source.long',
    draft: { ...essay, side: 'long', costOfCapital: '25', futuresFeeRate: '0.05' },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    buyNear: '102185',
    sellFar: '110226',
    equityCoin: '15.24933351484554544097895836442322041486',
    residualCoin: '0.00003756389275192677550295337728134974620185',
    rollYield: '0.1599666935064636900183833477371755240730',
    netRollYield: '0.1578023254643831003380885021030150895857',
    breakEvenFarPrice: '68481.80220855633296100104846944019955183',
    startUsd: '996305.8149116433384793314430681987763020',
    horizonDays: '308.4',
    endUsd: '1112134.356172982455996526569666205316538',
    horizonYield: '0.1375946085125773485592372209575263705866',
    horizonExcessYield: '0.09559460851257734855923722095752637058665',
    holdEndUsd: '1052377.576637118344016164383561643835616',
    closeEndUsd: '1031661.842197636581861948112426483064274',
    floatEndUsd: '1071770.207389429344811947791977828507505',
  },
  'example.essay': {
    rollBasis: '22',
    rollRate: '0.2',
    rollYield: '0.2',
    forwardRate: '0.2',
    netRollYield: '0.2',
    equityCoin: '1363.636363636363636363636363636363636364',
    buyNear: '150000',
    sellFar: '180000',
    newFaceUsd: '180000',
    residualCoin: '0',
    breakEvenFarPrice: '110',
    startUsd: '136363.6363636363636363636363636363636364',
    endUsd: '180000',
    holdEndUsd: '150000',
    basisRate: '0.1',
    realisedReturnRate: '0.3636363636363636363636363636363636363636',
    earnedUsd: '30000',
  },
  'example.backwardation': {
    equityCoin: '28.99723433291868455694979529232738735039',
    sellFar: '1192000',
    netRollYield: '-0.0459123465420734713503366975365426754030',
    startUsd: '1195161.072710474511177401239115469619932',
    endUsd: '1219229.641863013698630136986301369863014',
    horizonYield: '0.04401495140039778821966610707580643451560',
    holdEndUsd: '1219229.641863013698630136986301369863014',
    closeEndUsd: '1217034.157548025113190182171382021228319',
    rollEndUsd: '1203329.501096015624387089697445478423840',
    floatEndUsd: '1164430.059770671185194364878538329651758',
  },
  'example.long': {
    sellNear: '150000',
    buyFar: '179820',
    residualCoin: '0.0006818181818181818181818181818181818181818',
    netRollYield: '0.2007996',
    excessYield: '0.0492004',
    breakEvenFarPrice: '137.4174587293646823411705852926463231616',
    earnedUsd: '-30119.94',
  },
} as const satisfies StatedAnswers<keyof typeof words>
