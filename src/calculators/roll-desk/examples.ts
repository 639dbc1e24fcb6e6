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
  rolledShareRate: '100',
  restOfRoll: 'hold',
  expectedFunding: '0.01',
  intervalHours: '8',
  waitDays: '0',
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
      contracts: '102,201',
      heldResidualCoin: '0.00001578',
      fars: lines(
        'BTC-29JAN27\t2027-01-29T08:00Z\t68,310.00',
        'BTC-26FEB27\t2027-02-26T08:00Z\t69,195.00',
        'BTC-26MAR27\t2027-03-26T08:00Z\t70,100.00',
        'BTC-25JUN27\t2027-06-25T08:00Z\t72,355.00',
        'BTC-24SEP27\t2027-09-24T08:00Z\t72,850.00',
      ),
      rolledShareRate: '50',
      restOfRoll: 'hold',
      expectedFunding: '0.008',
      intervalHours: '8',
      waitDays: '0',
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
      rolledShareRate: '50',
      restOfRoll: 'hold',
      expectedFunding: '-0.005',
      intervalHours: '8',
      waitDays: '0',
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
    buyNear: '102201',
    sellFar: '110187',
    equityCoin: '15.25162001817340695418594239665721534099388',
    residualCoin: '0.00009559504867026198054843379592315904708112462',
    rollYield: '0.1599666935064636900183833477371755240730021',
    netRollYield: '0.1567199456854651409594335214226063712736645',
    breakEvenFarPrice: '68516.05161729895106080055531736296405227932',
    startUsd: '996206.2596957089770392484701388807258770869',
    horizonDays: '308.4',
    endUsd: '1111741.532705686733829913915413991018029264',
    horizonYield: '0.1372599459973425321395188208495983152945598',
    horizonExcessYield: '0.09525994599734253213951882084959831529455977',
    holdEndUsd: '1052668.713102048289196009242351975569106445',
    closeEndUsd: '1031558.754053480427005807312834811943044596',
    floatEndUsd: '1071127.332866946269164580097109041061004227',
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
    netRollYield: '-0.04591090636795653260542586223512002209922',
    startUsd: '1195161.072710474511177401239115469619932',
    endUsd: '1219187.367632586112629852378348824494259',
    horizonYield: '0.04393764318211663978858647636171895646467',
    holdEndUsd: '1219187.367632586112629852378348824494259',
    closeEndUsd: '1217034.157548025113190182171382021228319',
    rollEndUsd: '1203231.357480729100437088542769937267374',
    floatEndUsd: '1164430.059770671185194364878538329651758',
  },
  'example.long': {
    sellNear: '150000',
    buyFar: '179820',
    residualCoin: '0.0006818181818181818181818181818181818181818',
    netRollYield: '0.2007995',
    excessYield: '0.0492005',
    breakEvenFarPrice: '137.4174587293646823411705852926463231616',
    earnedUsd: '-30119.925',
  },
} as const satisfies StatedAnswers<keyof typeof words>
