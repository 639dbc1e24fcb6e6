import { followStrip } from '../../desk/follow/strip'
import type { Quantities } from '../answer'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { futuresCurveOf, type FuturesCurve } from './futuresCurve'
import { words } from './words.en'

type Word = keyof typeof words

const maturityTerms = ['curve30Rate', 'curve60Rate', 'curve90Rate', 'curve120Rate'] as const

const answer = (model: FuturesCurve): DefinedAnswer<Word> => ({
  headline: model.best === null ? 'headline.none' : 'headline.best',
  ...(model.best !== null && { named: { futureName: `${model.best.venueName} ${model.best.name}`.trim() } }),
  strip: model.best === null ? [] : ['bestRate', 'bestPrice', 'bestDays', 'curve30Rate', 'curve60Rate', 'curve90Rate'],
  quantities: quantitiesOf(model),
  flags: flagsOf(model),
  sections:
    model.best === null
      ? []
      : [
          {
            title: 'section.best',
            terms: ['bestRate', 'bestPrice', 'bestSpotPrice', 'bestDays'],
            note: model.isLive ? 'note.live' : 'note.best',
          },
          {
            title: 'section.maturities',
            terms: maturityTerms,
            note: isExtrapolated(model) ? 'note.extrapolated' : 'note.maturities',
          },
          ...(model.curve?.fit == null
            ? []
            : [{ title: 'section.line', terms: ['fitInterceptRate', 'fitSlopeRate'], note: 'note.line' } as const]),
        ],
  details: [
    'listing.futures',
    'listing.sides',
    'listing.maturities',
    ...(model.fundings.length === 0 ? [] : (['listing.funding'] as const)),
    'listing.nextFunding',
    'listing.alerts',
  ],
  // What venues quote stands in the place of what was typed.
  idle: model.isLive ? ['group.strip'] : [],
  notices: {
    'notice.alert': model.fired.length > 0,
    'notice.none': model.best === null,
    'premise.expired': model.hasExpired,
    'premise.short': model.hasShort,
    'notice.replay': model.rows.some(({ origin }) => origin === 'replay'),
    'notice.file': model.rows.some(({ origin }) => origin === 'file'),
    'notice.stale': model.rows.some(({ isStale }) => isStale),
    'premise.linear': model.isLive && model.rows.some(({ payoff }) => payoff === 'linear'),
    'premise.otherCoin': model.isOtherCoin,
    'notice.backwardation': model.best?.annualised.simple.isNegative() === true,
  },
})

/** Beyond a venue's expiries it is the rate of the nearest of them. */
const flagsOf = ({ shown }: FuturesCurve): NonNullable<DefinedAnswer<Word>['flags']> =>
  Object.fromEntries(
    maturityTerms.flatMap((term, place) =>
      shown?.maturities[place]?.extrapolated === true ? [[term, 'flag.extrapolated']] : [],
    ),
  )

const isExtrapolated = ({ shown }: FuturesCurve) => shown?.maturities.some(({ extrapolated }) => extrapolated) === true

function quantitiesOf({ best, shown, curve, fundings, nextFundings }: FuturesCurve): Quantities {
  if (best === null) return {}
  const [drawn] = fundings
  const next = nextFundings.find(({ venue, name }) => venue === drawn?.venue && name === drawn.name)
  const [in30, in60, in90, in120] = shown?.maturities ?? []
  return {
    bestRate: best.annualised.simple,
    bestPrice: best.futuresPrice,
    bestSpotPrice: best.spotPrice,
    bestDays: best.daysToExpiry,
    curve30Rate: in30?.annualisedRate ?? null,
    curve60Rate: in60?.annualisedRate ?? null,
    curve90Rate: in90?.annualisedRate ?? null,
    curve120Rate: in120?.annualisedRate ?? null,
    fitInterceptRate: curve?.fit?.intercept ?? null,
    fitSlopeRate: curve?.fit?.slope ?? null,
    runningFundingYearRate: drawn?.annualisedFunding ?? null,
    nextFundingYearRate: next?.yearRate ?? null,
  }
}

export const curve = defineCalculator({
  id: 'curve',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  follows: { strip: followStrip },
  groups: [
    { title: 'group.look', fields: ['quoteSide', 'curveConvention', 'maturityRule'] },
    { title: 'group.live', fields: ['offerMargin', 'stripLeastDays'] },
    { title: 'group.strip', fields: ['strip'] },
    { title: 'group.nextFunding', fields: ['premiumLimit'] },
    { title: 'group.alerts', fields: ['alerts'] },
  ],
  layout: {
    decides: true,
    first: ['section.best', 'section.maturities'],
    below: ['section.line'],
    groupsIn: {
      'group.strip': 'listing.futures',
      'group.nextFunding': 'listing.nextFunding',
      'group.alerts': 'listing.alerts',
    },
  },
  examples,
  reads: ['quotes', 'past'],
  model: futuresCurveOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  details: async () => (await import('./details')).details,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'strip', futuresPrice: 'strip' },
})
