import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  annualisedFunding,
  breakEvenFunding,
  decimal,
  fixedAgainstFloating,
  fundingTimes,
  fundingsAlongPath,
  generatedFundings,
  leaveBeforeFunding,
} from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, fees, inverse, inverseContracts, linear, positiveCounts, prices, terms } from '../samples'

const zero = decimal('0')
const eight = decimal('8')
const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.5').times('0.02'))
const hours = decimals({ from: 1, to: 24, places: 2 })

describe('annualisedFunding', () => {
  test('0.01% every eight hours is 10.95% a year, and 11.57% reinvested', () => {
    const { simple, compounded } = annualisedFunding({ rate: decimal('0.0001'), intervalHours: eight })
    expect(simple).toEqual(decimal('0.1095'))
    expect(compounded.toFixed(6)).toBe('0.115714')
  })

  test('law: paid once a year it is the rate', () => {
    const holds = fc.property(rates, (rate) => {
      const { simple, compounded } = annualisedFunding({ rate, intervalHours: decimal('8760') })
      return simple.equals(rate) && agree(compounded, rate, { scale: decimal('1') })
    })
    fc.assert(holds)
  })

  refuses([
    ['rate must be greater than -1, was -1', () => annualisedFunding({ rate: decimal('-1'), intervalHours: eight })],
    ['intervalHours must be greater than zero, was 0', () => annualisedFunding({ rate: zero, intervalHours: zero })],
    [
      'intervalHours must give a result within range, was 1e-15',
      () => annualisedFunding({ rate: decimal('1e15'), intervalHours: decimal('1e-15') }),
    ],
  ])
})

describe('breakEvenFunding', () => {
  // By hand: 90 days have 270 events.
  test('3% in 90 days are 0.0111% an event', () => {
    const given = { fixedReturn: decimal('0.03'), days: decimal('90'), intervalHours: eight }
    const { simple, compounded } = breakEvenFunding(given)
    expect(simple).toEqual(decimal('0.03').div(270))
    expect(compounded.toFixed(10)).toBe('0.0001094830')
  })

  test('law: paid at every event it makes the fixed return', () => {
    const returns = decimals({ from: 0, to: 2, places: 5 }).map((rate) => rate.minus('0.5'))
    const holds = fc.property(returns, terms, hours, (fixedReturn, days, intervalHours) => {
      const averageFunding = breakEvenFunding({ fixedReturn, days, intervalHours })
      const against = { fixedReturn, days, intervalHours, capitalUsd: decimal('1') }
      const bySum = fixedAgainstFloating({ ...against, averageFunding: averageFunding.simple })
      const byProduct = fixedAgainstFloating({ ...against, averageFunding: averageFunding.compounded })
      const scale = decimal('1')
      expect(agree(bySum.floatingReturn.simple, fixedReturn, { scale })).toBe(true)
      return agree(byProduct.floatingReturn.compounded, fixedReturn, { scale })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () =>
    breakEvenFunding({ fixedReturn: zero, days: decimal('90'), intervalHours: eight, ...change })
  refuses([
    ['fixedReturn must be greater than -1, was -1', but({ fixedReturn: decimal('-1') })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['intervalHours must be greater than zero, was 0', but({ intervalHours: zero })],
    [
      'days must give a result within range, was 1e-15',
      but({ fixedReturn: decimal('1e15'), days: decimal('1e-15'), intervalHours: decimal('1e15') }),
    ],
  ])
})

describe('fixedAgainstFloating', () => {
  const term = {
    fixedReturn: decimal('0.03'),
    days: decimal('90'),
    intervalHours: eight,
    capitalUsd: decimal('100000'),
    averageFunding: decimal('0.0001'),
  }

  // By hand: 270 events of 0.01% are 2.7%.
  test('2.7% against 3% on 100,000 are 300', () => {
    const against = fixedAgainstFloating(term)
    expect(against.events).toEqual(decimal('270'))
    expect(against.floatingReturn.simple).toEqual(decimal('0.027'))
    expect(against.differenceUsd.simple).toEqual(decimal('300'))
    expect(against.winner).toEqual({ simple: 'fixed', compounded: 'fixed' })
    expect(fixedAgainstFloating({ ...term, averageFunding: decimal('0.00011') }).winner).toEqual({
      simple: 'fixed',
      compounded: 'floating',
    })
    expect(fixedAgainstFloating({ ...term, fixedReturn: zero, averageFunding: zero }).winner.simple).toBe('neither')
  })

  const but = (change: object) => () => fixedAgainstFloating({ ...term, ...change })
  refuses([
    ['fixedReturn must be greater than -1, was -1', but({ fixedReturn: decimal('-1') })],
    ['averageFunding must be greater than -1, was -1', but({ averageFunding: decimal('-1') })],
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['intervalHours must be greater than zero, was 0', but({ intervalHours: zero })],
    [
      'averageFunding must give a result within range, was 1000000000000000',
      but({ averageFunding: decimal('1e15'), days: decimal('1e15'), intervalHours: decimal('1e-3') }),
    ],
  ])
})

describe('leaveBeforeFunding', () => {
  const position = {
    contracts: decimal('100200'),
    contract: inverse,
    price: decimal('100'),
    feeRate: decimal('0.0003'),
  }

  // The third event of the cash-and-carry essay, against two fees of 0.03%.
  test('0.1% to pay is more than two fees of 0.03%', () => {
    expect(leaveBeforeFunding({ ...position, rate: decimal('-0.001') })).toEqual({
      paymentCoin: decimal('-1.002'),
      paymentUsd: decimal('-100.2'),
      leaveCostCoin: decimal('-0.6012'),
      leaveCostUsd: decimal('-60.12'),
      betterToLeave: true,
      breakEvenRate: decimal('-0.0006'),
    })
  })

  test('without contracts nothing is 0, and not -0', () => {
    const { paymentUsd, leaveCostUsd, betterToLeave } = leaveBeforeFunding({
      ...position,
      contracts: zero,
      rate: decimal('-0.1'),
    })
    expect([paymentUsd, leaveCostUsd, betterToLeave]).toEqual([zero, zero, false])
  })

  test('law: at the break-even rate both cost the same, and staying is right', () => {
    const holds = fc.property(positiveCounts, inverseContracts, prices, fees, (contracts, contract, price, feeRate) => {
      const given = { contracts, contract, price, feeRate }
      const { breakEvenRate: rate } = leaveBeforeFunding({ ...given, rate: zero })
      const { paymentUsd, leaveCostUsd, betterToLeave } = leaveBeforeFunding({ ...given, rate })
      return paymentUsd.equals(leaveCostUsd) && !betterToLeave
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => leaveBeforeFunding({ ...position, rate: zero, ...change })
  refuses([
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['contracts must be at least zero, was -1', but({ contracts: decimal('-1') })],
    ['price must be greater than zero, was 0', but({ price: zero })],
    ['rate must be greater than -1, was -1', but({ rate: decimal('-1') })],
    ['feeRate must be greater than -1 and less than 1, was 1', but({ feeRate: decimal('1') })],
  ])
})

const bitmex = [decimal('20'), decimal('4'), decimal('12')]
const day = { from: '2021-01-01T04:00:00Z', to: '2021-01-02T04:00:00Z', hoursOfDay: bitmex }

describe('fundingTimes', () => {
  test('after the first instant, up to the last, in order', () => {
    expect(fundingTimes(day)).toEqual([
      '2021-01-01T12:00:00.000Z',
      '2021-01-01T20:00:00.000Z',
      '2021-01-02T04:00:00.000Z',
    ])
  })

  test('a zone is taken into account, a half hour too, and a time before 1970', () => {
    expect(fundingTimes({ from: '2021-01-01T00:00+09:00', to: '2021-01-01T00:00Z', hoursOfDay: [zero] })).toEqual([
      '2021-01-01T00:00:00.000Z',
    ])
    const half = { from: '1969-12-30T22:00Z', to: '1970-01-01T01:00Z', hoursOfDay: [decimal('0.5')] }
    expect(fundingTimes(half)).toEqual(['1969-12-31T00:30:00.000Z', '1970-01-01T00:30:00.000Z'])
    expect(fundingTimes({ ...half, to: '1969-12-30T23:00Z' })).toEqual([])
  })

  test('law: they are strictly increasing, inside, and as many as the days have', () => {
    const starts = fc.date({ min: new Date('1960-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    const lists = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 6 })
    const holds = fc.property(starts, fc.integer({ min: 1, max: 40 }), lists, (start, days, list) => {
      const from = start.toISOString()
      const to = new Date(start.getTime() + days * 86_400_000).toISOString()
      const times = fundingTimes({ from, to, hoursOfDay: list.map((hour) => decimal(String(hour))) })
      expect(times).toEqual(times.toSorted())
      expect(times.every((time) => time > from && time <= to)).toBe(true)
      return new Set(times).size === days * list.length
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => fundingTimes({ ...day, ...change })
  const allHours = Array.from({ length: 24 }, (_, hour) => decimal(String(hour)))
  refuses([
    ['to must be later than the start, was 2021-01-01T04:00Z', but({ to: '2021-01-01T04:00Z' })],
    ['hoursOfDay must have at least one entry, was 0', but({ hoursOfDay: [] })],
    ['hoursOfDay[1] must be at least 0 and less than 24, was 24', but({ hoursOfDay: [zero, decimal('24')] })],
    ['hoursOfDay[1] must differ from the other entries, was 4', but({ hoursOfDay: [decimal('4'), decimal('4')] })],
    ['from must be an instant with a zone, such as 2021-12-31T12:00:00Z, was 2021-01-01', but({ from: '2021-01-01' })],
    ['to must be a date and time that exist, was 2021-02-30T00:00Z', but({ to: '2021-02-30T00:00Z' })],
    ['to must give at most 20,000 events, was 9999-01-01T00:00Z', but({ to: '9999-01-01T00:00Z' })],
    [
      'to must give at most 20,000 events, was 2002-04-13T09:00Z',
      () => fundingTimes({ from: '2000-01-01T00:30Z', to: '2002-04-13T09:00Z', hoursOfDay: allHours }),
    ],
  ])

  test('20,000 are not too many', () => {
    const most = { from: '2000-01-01T00:30Z', to: '2002-04-13T08:00Z', hoursOfDay: allHours }
    expect(fundingTimes(most)).toHaveLength(20_000)
  })
})

describe('generatedFundings', () => {
  test('the price goes straight from one end to the other', () => {
    const rate = decimal('0.001')
    const fundings = generatedFundings({ ...day, rate, startPrice: decimal('100'), endPrice: decimal('400') })
    expect(fundings).toEqual([
      { time: '2021-01-01T12:00:00.000Z', rate, price: decimal('200') },
      { time: '2021-01-01T20:00:00.000Z', rate, price: decimal('300') },
      { time: '2021-01-02T04:00:00.000Z', rate, price: decimal('400') },
    ])
    const level = generatedFundings({ ...day, rate, startPrice: decimal('123.45') })
    expect(level.every(({ price }) => price.equals('123.45'))).toBe(true)
  })

  const but = (change: object) => () => generatedFundings({ ...day, rate: zero, startPrice: decimal('100'), ...change })
  refuses([
    ['rate must be greater than -1, was -1', but({ rate: decimal('-1') })],
    ['startPrice must be greater than zero, was 0', but({ startPrice: zero })],
    ['endPrice must be greater than zero, was 0', but({ endPrice: zero })],
    ['to must be later than the start, was 2020-01-01T00:00Z', but({ to: '2020-01-01T00:00Z' })],
  ])
})

describe('fundingsAlongPath', () => {
  const point = (on: string, rate: string, price: string) => ({
    day: decimal(on),
    rate: decimal(rate),
    price: decimal(price),
  })

  test('straight between the points and level outside', () => {
    const span = { from: '2021-01-01T00:00Z', to: '2021-01-04T00:00Z', hoursOfDay: [decimal('12')] }
    const points = [point('2', '0.003', '300'), point('1', '-0.001', '100')]
    expect(fundingsAlongPath({ ...span, points }).map(({ rate, price }) => [rate.toFixed(), price.toFixed()])).toEqual([
      ['-0.001', '100'],
      ['0.001', '200'],
      ['0.003', '300'],
    ])
  })

  test('law: between two ends it is what generatedFundings gives', () => {
    const holds = fc.property(rates, prices, prices, (rate, startPrice, endPrice) => {
      const points = [
        { day: zero, rate, price: startPrice },
        { day: decimal('1'), rate, price: endPrice },
      ]
      const [a, b] = [fundingsAlongPath({ ...day, points }), generatedFundings({ ...day, rate, startPrice, endPrice })]
      return a.every(({ price }, index) => agree(price, b[index]!.price, { within: '1e-11' }))
    })
    fc.assert(holds)
  })

  const but =
    (...points: ReturnType<typeof point>[]) =>
    () =>
      fundingsAlongPath({ ...day, points })
  refuses([
    ['points must have at least one entry, was 0', but()],
    ['points[0].day must be at least zero, was -1', but(point('-1', '0', '1'))],
    ['points[1].rate must be greater than -1, was -1', but(point('0', '0', '1'), point('1', '-1', '1'))],
    ['points[0].price must be greater than zero, was 0', but(point('0', '0', '0'))],
    ['points[1].day must differ from the other entries, was 1', but(point('1', '0', '1'), point('1', '0', '1'))],
  ])
})
