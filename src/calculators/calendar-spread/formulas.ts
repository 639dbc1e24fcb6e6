import type { Formulas } from '../answer'
import type { LegName, Spread } from './trade'

const prices: Readonly<Record<LegName, string>> = { front: 'futuresPrice', middle: 'middlePrice', back: 'backPrice' }

const movedPrice = (name: LegName) =>
  `spotPrice * (1 + spotMoveRate) * (1 + (${name}Rate + ${name}Move) * ${name}TermDays / 365)`
/** A long gains by a higher price, a short by a lower one. */
const pnlOf = (name: LegName, { isLong, moved }: { isLong: boolean; moved: string }) =>
  isLong
    ? `${name}Contracts * multiplier * (1 / ${name}FillPrice - 1 / (${moved}))`
    : `${name}Contracts * multiplier * (1 / (${moved}) - 1 / ${name}FillPrice)`

/** How each figure of a leg follows from the others. */
function ofLeg(name: LegName, isLong: boolean): Formulas {
  const perDollar = `${name}TermDays / 365 / (1 + ${name}Rate * ${name}TermDays / 365)^2 * 0.0001`
  return {
    [`${name}FillPrice`]: `${prices[name]} * (1 ${isLong ? '+' : '-'} futuresSlippageRate)`,
    [`${name}Rate`]: `(${prices[name]} - spotPrice) / spotPrice * 365 / ${name}TermDays`,
    [`${name}Dv01Usd`]: `${isLong ? '' : '-'}${name}Contracts * multiplier * ${perDollar}`,
    [`${name}MovedPrice`]: movedPrice(name),
    [`${name}PnlCoin`]: pnlOf(name, { isLong, moved: `${name}MovedPrice` }),
    [`${name}PnlUsd`]: `${name}PnlCoin * spotPrice * (1 + spotMoveRate)`,
  }
}

const sumOf = (spread: Spread, term: (name: LegName) => string) => spread.legs.map(({ name }) => term(name)).join(' + ')

const feeOf = (spread: Spread) =>
  `(${sumOf(spread, (name) => `${name}Contracts * multiplier / ${name}FillPrice`)}) * futuresFeeRate`

/** Dollars of the whole trade over the move of the back leg; the chart draws it. */
export const pnlByBackMove = (spread: Spread): string => {
  const legs = spread.legs.map(({ name, leg }) =>
    name === 'back' ? pnlOf(name, { isLong: leg.side === 'long', moved: movedPrice(name) }) : `${name}PnlCoin`,
  )
  return `(${legs.join(' + ')} - curveFeeCoin) * spotPrice * (1 + spotMoveRate)`
}

/** The leg that the others are weighed against is as large as typed; they are sized in whole lots. */
function sizesOf({ values: { curveForm, weighting } }: Spread): Formulas {
  const [body, wings] =
    curveForm === 'spread' ? (['back', ['front']] as const) : (['middle', ['front', 'back']] as const)
  const sizeOf = (wing: LegName) =>
    weighting === 'one-to-one'
      ? `bodyContracts / (${wings.length} * lotSize)`
      : `bodyContracts * ${body}TermDays * ${prices[wing]}^2 / (${wings.length} * ${wing}TermDays * ${prices[body]}^2 * lotSize)`
  return {
    [`${body}Contracts`]: 'bodyContracts',
    ...Object.fromEntries(wings.map((wing) => [`${wing}Contracts`, `lotSize * floor(${sizeOf(wing)})`])),
  }
}

export const formulasFor = (spread: Spread): Formulas => ({
  ...sizesOf(spread),
  ...spread.legs.reduce<Formulas>((all, { name, leg }) => ({ ...all, ...ofLeg(name, leg.side === 'long') }), {}),
  ...(spread.spreadRate === null
    ? {}
    : { spreadRate: '(backPrice / futuresPrice - 1) * 365 / (backTermDays - frontTermDays)' }),
  curveDv01Usd: sumOf(spread, (name) => `${name}Dv01Usd`),
  curveFeeCoin: feeOf(spread),
  curvePnlCoin: `${sumOf(spread, (name) => `${name}PnlCoin`)} - curveFeeCoin`,
  curvePnlUsd: 'curvePnlCoin * spotPrice * (1 + spotMoveRate)',
})
