import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { Example, StatedAnswers } from '../calculator'
import { deskTexts } from '../deskTexts'
import { fields } from './fields'
import type { words } from './words.en'

const march = { expiry: '2027-03-26T08:00Z', price: '70,100.00' }
const still = { spotMoveRate: '0', frontMove: '0', middleMove: '0', backMove: '0' }

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...deskTexts(deskStart, fields),
      ...still,
      futuresFeeRate: '0.05',
      curveForm: 'spread',
      bodySide: 'sell',
      weighting: 'dv01',
      bodyContracts: '10,000',
      backExpiry: march.expiry,
      backPrice: march.price,
      middleExpiry: '2027-02-26T08:00Z',
      middlePrice: '69,195.00',
      backMove: '-3',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...deskTexts(textbook.terms, fields),
      ...still,
      spotPrice: '1,000',
      futuresPrice: '1,000',
      expiry: '2013-12-27T12:00Z',
      valuation: '2013-12-01T12:00Z',
      curveForm: 'spread',
      bodySide: 'sell',
      weighting: 'one-to-one',
      bodyContracts: '124,000',
      backExpiry: '2014-03-27T12:00Z',
      backPrice: '1,240',
      middleExpiry: '2014-01-31T12:00Z',
      middlePrice: '1,100',
      backMove: '-75.5',
    },
  },
  {
    title: 'example.butterfly',
    source: 'source.butterfly',
    draft: {
      ...deskTexts(deskStart, fields),
      ...still,
      futuresFeeRate: '0.05',
      curveForm: 'butterfly',
      bodySide: 'sell',
      weighting: 'dv01',
      bodyContracts: '10,000',
      backExpiry: '2027-06-25T08:00Z',
      backPrice: '72,355.00',
      middleExpiry: march.expiry,
      middlePrice: march.price,
      middleMove: '-2',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    frontContracts: '32627',
    backContracts: '10000',
    backRate: '0.2059854778356476163714950231347697670853',
    backMovedPrice: '69420.21906849315068493150684931506849315',
    curvePnlCoin: '0.00830427005658982244161903353451053670247',
    curvePnlUsd: '543.3691504778135569112374117468606927844',
    curveDv01Usd: '-0.00006856227865356295921553463197746652776271',
  },
  'example.essay': {
    frontContracts: '124000',
    backMovedPrice: '1000.054794520547945205479452054794520548',
    curvePnlCoin: '23.99320585173415155333954303873760341899',
    curvePnlUsd: '23993.20585173415155333954303873760341899',
  },
  'example.butterfly': {
    frontContracts: '16313',
    middleContracts: '10000',
    backContracts: '3097',
    curvePnlCoin: '0.005422800020613556113102272987282716270356',
    curvePnlUsd: '354.8273623487965103705644772403763323601',
  },
} as const satisfies StatedAnswers<keyof typeof words>
