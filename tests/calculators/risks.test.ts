import { describe, expect, it } from 'vitest'
import { risks } from '../../src/calculators/risks'
import type { Term } from '../../src/vocabulary/terms'
import type { Draft } from '../../src/form'
import { followTiers } from '../../src/desk/maintenanceTiers'
import { answerOf, chartsOf } from './menu'

const essay = risks.examples.find(({ title }) => title === 'example.essay')!.draft
const of = (changes: Draft) => answerOf(risks, { ...essay, ...changes })
const figures = (changes: Draft, terms: readonly Term[]) =>
  terms.map((term) => of(changes).quantities[term]?.toFixed() ?? null)
const rounded = (changes: Draft, term: Term) => of(changes).quantities[term]?.toFixed(2) ?? null
const noticesOf = (changes: Draft) => of(changes).notices

// The bond of the cash-and-carry essay of 2021: 150,000 contracts at 150 against 1,000 BTC.
describe('leverage', () => {
  it.each([
    ['100', '165.83', '166.67'],
    ['500', '298.50', '300.00'],
    ['10', '150.76', '151.52'],
  ])('%s of 1,000 BTC deposited are liquidated at %s and bankrupt at %s', (margin, liquidated, bankrupt) => {
    expect(rounded({ margin }, 'liquidationPrice')).toBe(liquidated)
    expect(rounded({ margin }, 'bankruptcyPrice')).toBe(bankrupt)
  })

  it('ends nowhere with all of them deposited, and at entry ÷ rate where maintenance is on the entry value', () => {
    const ends: readonly Term[] = ['liquidationPrice', 'bankruptcyPrice', 'wholeLiquidationPrice']
    expect(figures({ margin: '1,000' }, ends)).toEqual([null, null, null])
    expect(figures({ margin: '1,000', maintenanceOn: 'entry-value' }, ends)).toEqual(['30000', null, '30000'])
    expect(of({ margin: '1,000' }).headline).toBe('headline.never')
    expect(of({}).headline).toBe('headline.taken')
  })

  it('is as far away as the price may move: a tenth of the coin against a tenth and a bit', () => {
    // 149,250 / 900 over 150.
    expect(of({}).quantities.liquidationDistanceRate?.times(100).toFixed(4)).toBe('10.5556')
  })

  it('is told of where the deposit does not last, or is more than there is, or nothing is sold', () => {
    expect(noticesOf({})).toEqual([])
    // 1% of 1,000 BTC open it, half of that keep it.
    expect(noticesOf({ margin: '10' })).toEqual([])
    expect(noticesOf({ margin: '5.01' })).toEqual(['notice.unopened'])
    expect(noticesOf({ margin: '5' })).toEqual(['notice.taken'])
    expect(noticesOf({ margin: '1,000.01' })).toEqual(['notice.depositBeyond'])
    expect(noticesOf({ margin: '0', lotSize: '1,000,000', remainingContracts: '0' })).toContain('notice.belowLot')
  })
})

describe('the failure of the exchange', () => {
  const whole: readonly Term[] = ['wholeLossUsd', 'carryUsd', 'wholeDefaultRate', 'wholeYearlyDefaultRate']
  const part: readonly Term[] = ['depositLossUsd', 'depositDefaultRate', 'depositYearlyDefaultRate']

  it('takes 60,000 of 100,000 dollars where 40% come back: 30,000 of 110,000 is a chance of 27.27%', () => {
    expect(figures({}, whole).slice(0, 2)).toEqual(['60000', '30000'])
    expect(of({}).quantities.wholeDefaultRate?.toFixed(4)).toBe('0.2727')
    expect(of({ costOfCapital: '0', recoveryRate: '60' }).quantities.wholeDefaultRate?.toFixed(4)).toBe('0.5556')
  })

  it('takes all where nothing comes back: a chance of 20%', () => {
    expect(figures({ recoveryRate: '0' }, whole)).toEqual(['100000', '30000', '0.2', '0.2'])
  })

  it('names no probability where a failure leaves what is required, and no formula of it', () => {
    // By hand: 940 of 1,000 BTC are left, 140,060 dollars, and 134,100 are required.
    const dear = { spotPrice: '149', futuresPrice: '190', margin: '100' }
    expect(figures({ ...dear, capitalUsd: '149,000', costOfCapital: '-10' }, part.slice(1))).toEqual([null, null])
    const { formulas } = of({ ...dear, capitalUsd: '149,000', costOfCapital: '-10' })
    expect(formulas).not.toHaveProperty('depositDefaultRate')
    expect(figures({ margin: '600' }, part).slice(1)).not.toContain(null)
    expect(of({ margin: '600' }).formulas).toHaveProperty('depositDefaultRate')
  })

  it('is not worth any chance where the bond pays less than its capital costs', () => {
    expect(figures({ costOfCapital: '51' }, ['wholeDefaultRate', 'wholeYearlyDefaultRate'])).toEqual([null, null])
    expect(noticesOf({ costOfCapital: '51' })).toEqual(['notice.noExcess'])
  })
})

describe('what stands at the exchange', () => {
  it('is 110,000 dollars at 50 where 200 of 1,000 BTC were posted, and the face where all were', () => {
    expect(figures({ margin: '200' }, ['exposureCoin', 'exposureUsd'])).toEqual(['2200', '110000'])
    for (const exposurePrice of ['1', '50', '1,000'])
      expect(rounded({ margin: '1,000', exposurePrice }, 'exposureUsd')).toBe('150000.00')
  })

  it('is drawn up to the liquidation price', () => {
    const chart = chartsOf(risks)(essay).find(({ title }) => title === 'chart.exposure')
    const end = of({}).quantities.liquidationPrice!
    for (const { x, values } of chart?.points() ?? []) expect(values[0] === null).toBe(x.greaterThan(end))
  })
})

describe('auto-deleveraging', () => {
  it('gains where the part is closed below the new sale, loses where it is closed above', () => {
    const terms: readonly Term[] = ['exposedCoin', 'resoldContracts', 'resoldUsd', 'adlChangeUsd']
    expect(figures({}, terms)).toEqual(['1000', '55000', '55000', '5000'])
    expect(figures({ newFuturesPrice: '50' }, ['adlChangeUsd'])).toEqual(['0'])
    const high = { adlPrice: '55', newFuturesPrice: '50', newSpotPrice: '49' }
    expect(rounded(high, 'adlChangeUsd')).toBe('-4545.47')
  })

  it('pays the desk’s fee on the new sale', () => {
    // By hand: the fee leaves 136,363 contracts; 36,363 closed at 50 are 727.26 coins, at 55 and after a tenth the same number.
    expect(figures({ futuresFeeRate: '10' }, ['toResellContracts', 'resoldContracts'])).toEqual(['36363', '36363'])
  })

  it('does not exist where the exchange leaves more than there was, and that is said', () => {
    const more = { remainingContracts: '150,001' }
    expect(figures(more, ['toResellContracts', 'exposedCoin', 'adlChangeUsd'])).toEqual([null, null, null])
    expect(of(more).formulas).not.toHaveProperty('adlChangeUsd')
    expect(noticesOf(more)).toEqual(['notice.nothingClosed'])
  })

  it('is refused at the days where none are left', () => {
    expect(risks.run({ ...essay, daysRemaining: '0' })).toMatchObject({
      state: 'refused',
      problems: { daysRemaining: { requirement: 'must be greater than zero', found: '0' } },
    })
  })
})

describe('what longs owe', () => {
  it('is all coin there can be below 47.57, and a fund of 2,000 BTC a tenth below the entry', () => {
    expect(rounded({}, 'supplyCapPrice')).toBe('47.57')
    expect(rounded({ reserveCoin: '2,000' }, 'supplyCapPrice')).toBe('45454.55')
    expect(figures({ fallenPrice: '25,000' }, ['owedCoin'])).toEqual(['20000'])
  })

  it('is owed to them above it, and that is said', () => {
    expect(figures({ fallenPrice: '100,000' }, ['owedCoin'])).toEqual(['-10000'])
    expect(noticesOf({ fallenPrice: '100,000' })).toEqual(['premise.risen'])
  })

  it('crosses the reserve where the chart says so', () => {
    const chart = chartsOf(risks)(essay).find(({ title }) => title === 'chart.owed')
    const crossing = of({}).quantities.supplyCapPrice!
    for (const { x, values } of chart?.points() ?? []) {
      const [owed, reserve] = values
      expect(owed?.greaterThan(reserve!)).toBe(x.lessThan(crossing))
    }
  })
})

describe('maintenance tiers', () => {
  const kraken = risks.examples.find(({ title }) => title === 'example.tiers')!.draft
  const krakenOf = (changes: Draft) => answerOf(risks, { ...kraken, ...changes })

  it('are read at the size of the position, and marked in the list', () => {
    const rateOf = (capitalUsd: string) => krakenOf({ capitalUsd }).quantities.tierRate?.toFixed()
    expect(['400,000', '900,000', '2,000,000', '9,000,000'].map(rateOf)).toEqual(['0.01', '0.02', '0.03', '0.075'])
    const rows = krakenOf({}).listings[0]!.rows
    expect(rows.map(({ key }) => key)).toEqual([false, false, true, false, false, false, false, false])
  })

  it('are one, at the desk’s own rate, where the table is empty', () => {
    const { quantities, listings } = krakenOf({ maintenanceTiers: '' })
    expect(quantities.tierRate?.equals('0.01')).toBe(true)
    expect(listings[0]!.rows).toHaveLength(1)
  })

  it('follow the venue: Kraken’s as they were recorded, none where none are known', () => {
    const text = (venue: string) => risks.follows['maintenanceTiers']!.text({ venue })
    expect(text('kraken')?.split('\n')).toHaveLength(8)
    expect(text('deribit')).toBe('')
  })

  it('are of one preset and its day in the note, typed in any order', () => {
    const noteOf = (typed: Draft) => krakenOf(typed).listings[0]!.note
    const presetOf = (venue: string) => {
      const followed = Object.entries(followTiers).map(([field, { text }]): [string, string] => [
        field,
        text({ venue }) ?? '',
      ])
      return noteOf({ ...Object.fromEntries(followed), venue })
    }
    expect(['kraken', 'binance', 'okx', 'bybit', 'bitmex'].map(presetOf)).toEqual([
      ...['note.tiers.kraken', 'note.tiers.binance', 'note.tiers.okx', 'note.tiers.bybit', 'note.tiers'],
    ])
    // Kraken's own rows at another venue, and no rows at its own.
    expect([noteOf({ venue: 'binance' }), noteOf({ maintenanceTiers: '' })]).toEqual([
      'note.tiers.typed',
      'note.tiers.none',
    ])
    const { rows } = krakenOf({ maintenanceTiers: '1,000,000\t3\t6\n0\t1' }).listings[0]!
    expect(rows.map(({ values, key }) => [...values.map((value) => value?.toFixed() ?? null), key])).toEqual([
      ['0', '0.01', null, false],
      ['1000000', '0.03', '0.06', true],
    ])
  })

  // By hand: 1,000 coin at 150 are 4.5 of the first 900 and 5 of the rest; at 180 they are 833.33, all in the first tier. A
  // tier's 8% to open is more than the 1% typed, and 4% is the first one's.
  it('are read anew in each row of the top-ups, and the initial margin with them', () => {
    const tiers = { tiersIn: 'coin', tierRateOn: 'part', maintenanceTiers: '0\t0.5\t4\n900\t5\t8' }
    const { listings, quantities } = of(tiers)
    const rows = listings.find(({ title }) => title === 'listing.topUps')!.rows
    expect(rows.map(({ name }) => name).slice(0, 3)).toEqual(['+0%', '+10%', '+20%'])
    const [now, , fifth] = rows.map(({ values }) => values.slice(3).map((value) => value!.toFixed(4)))
    expect(now).toEqual(['0.0095', '9.5000', '0.0000', '0.0000'])
    expect(fifth).toEqual(['0.0050', '4.1667', '70.8333', '100.0000'])
    expect([quantities.entryTierRate, quantities.entryInitialRate].map(String)).toEqual(['0.0095', '0.08'])
  })

  it('are blamed at their table', () => {
    const outcome = risks.run({ ...kraken, maintenanceTiers: '0\t1\n0\t2' })
    expect(outcome).toMatchObject({ state: 'refused', problems: { maintenanceTiers: {} } })
  })
})

describe('the exchange against liquidation', () => {
  it('runs from nothing at stake and a certain liquidation to all of it and none', () => {
    const chart = chartsOf(risks)(essay).find(({ title }) => title === 'chart.tradeOff')!
    const [first, last] = [chart.points()[0]!, chart.points().at(-1)!].map(({ values }) => values.map(String))
    expect(first).toEqual(['0', '1'])
    // 1,000 BTC at 100 with 40% recovered, of 100,000 dollars.
    expect(last).toEqual(['0.6', '0'])
  })
})

describe('the floating bond', () => {
  it('is refused at the expiry where that has passed, as the fixed one is', () => {
    for (const bondKind of ['fixed', 'floating']) {
      const outcome = risks.run({ ...essay, bondKind, perpetualPrice: '100', expiry: '2020-12-30T12:00Z' })
      expect(outcome, bondKind).toMatchObject({ problems: { expiry: { subject: 'daysToExpiry' } } })
    }
  })

  it('is sold at the perpetual, and earns what is expected of its funding', () => {
    const floating: Draft = { bondKind: 'floating', perpetualPrice: '100', expectedFundingRate: '20' }
    // 100,000 contracts at 100: 20% of 100,000 dollars; a tenth of the coin is taken at 100 * 0.995 / 0.9.
    expect(figures(floating, ['contracts', 'fundingUsd', 'finalUsd'])).toEqual(['100000', '20000', '120000'])
    expect(rounded(floating, 'liquidationPrice')).toBe('110.56')
    expect(figures({}, ['fundingUsd'])).toEqual([null])
  })
})
