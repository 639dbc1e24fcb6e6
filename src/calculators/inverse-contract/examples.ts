import type { Example, StatedAnswers } from '../calculator'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

const desk = { ...textbook.terms, venue: 'textbook' }

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.doubles',
    source: 'source.doubles',
    draft: {
      ...desk,
      side: 'long',
      contracts: '1',
      entryPrice: '50,000',
      exitPrice: '100,000',
      margin: '0.00001',
      fills: '100\t100\n300\t150',
    },
  },
  {
    title: 'example.dollar',
    source: 'source.dollar',
    draft: {
      ...desk,
      side: 'short',
      contracts: '1',
      entryPrice: '1',
      exitPrice: '100,000',
      margin: '1',
      fills: '',
    },
  },
  {
    title: 'example.liquidation',
    source: 'source.liquidation',
    draft: {
      ...desk,
      side: 'short',
      contracts: '150,000',
      entryPrice: '150',
      exitPrice: '165',
      margin: '100',
      fills: '',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.doubles': {
    pnlCoin: '0.00001',
    pnlUsd: '1',
    naivePnlCoin: '-0.00001',
    entryValueCoin: '0.00002',
    exitValueCoin: '0.00001',
    averageEntryPrice: '133.3333333333333333333333333333333333333',
  },
  'example.dollar': {
    pnlCoin: '-0.99999',
    pnlUsd: '-99999',
    liquidationOnEntryValue: '200',
  },
  'example.liquidation': {
    liquidationOnLiquidationValue: '165.8333333333333333333333333333333333333',
    liquidationOnEntryValue: '165.7458563535911602209944751381215469613',
    bankruptcyPrice: '166.6666666666666666666666666666666666667',
  },
} as const satisfies StatedAnswers<keyof typeof words>
