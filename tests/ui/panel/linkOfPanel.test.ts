import { afterEach, expect, test } from 'vitest'
import { atSizePanel } from '../../../src/calculators/at-size'
import { bestTrade } from '../../../src/calculators/best-trade'
import { noSources, type LiveBooks } from '../../../src/calculators/sources'
import { decimal } from '../../../src/core'
import { someQuote } from '../../calculators/liveQuote'
import { readCurveFile } from '../../../src/market/feeds'
import { readLink } from '../../../src/state/link'
import { curveTextOfLink, quotesKey } from '../../../src/ui/live/linkedQuotes'
import { linkOfPanel } from '../../../src/ui/panel/linkOfPanel'
import { sourcesOfPage } from '../../../src/ui/sources/sourcesOfPage'

const levels = Array.from({ length: 300 }, (_, place) => `${100 + place}.5`)
const books: LiveBooks = {
  sold: { venue: 'deribit', symbol: 'BTC-25DEC26' },
  beside: [],
  spotAsks: levels.map((price) => ({ price: decimal(price), coin: decimal('0.25') })),
  futureBids: levels.toReversed().map((price) => ({ price: decimal(price), size: decimal('30') })),
  sizeUnit: 'usd',
  receivedTime: '2026-11-21T12:00:00.000Z',
}
const draft = { ...atSizePanel.examples[0]!.draft, capitalUsd: '9,000', expiry: '2027-11-21T12:00Z' }

afterEach(() => sourcesOfPage.takeBooks(null))

test('a link that is copied while live books feed the panel opens with the same figures', () => {
  sourcesOfPage.takeBooks(books)
  const opened = readLink(linkOfPanel({ panel: 'at-size', draft }))
  if (opened.state !== 'link') throw new Error(opened.state)
  const live = atSizePanel.run(draft, { ...noSources, books })
  const typed = atSizePanel.run(opened.draft)
  const figures = [live, typed].map((outcome) => (outcome.state === 'answered' ? outcome.answer : null))
  // The capital takes more than a hundred levels: the last of them are in the link too.
  expect(figures[0]?.quantities.averageSpotPrice?.greaterThan(160)).toBe(true)
  for (const name of ['averageSpotPrice', 'contracts', 'depthUsd', 'sizeNetYield'] as const)
    expect(figures[1]?.quantities[name]?.toFixed()).toBe(figures[0]?.quantities[name]?.toFixed())
  expect(figures.map((answer) => answer?.notices.includes('premise.live'))).toEqual([true, false])
})

test('a link to the ranking has the levels under the name of their contract, beside those of others', () => {
  sourcesOfPage.takeBooks(books)
  const typed = { ...bestTrade.examples[0]!.draft, capitalUsd: '9,000' }
  const offerBids = 'Deribit\tBTC-25DEC26\t1\t1\tusd\nOKX\tBTC-USD-270326\t100\t9,000\tusd'
  const opened = readLink(linkOfPanel({ panel: 'best-trade', draft: { ...typed, offerBids } }))
  if (opened.state !== 'link') throw new Error(opened.state)
  expect(Object.keys(opened.draft).toSorted()).toEqual(Object.keys(typed).toSorted())
  const answers = [bestTrade.run({ ...typed, offerBids }, { ...noSources, books }), bestTrade.run(opened.draft)].map(
    (outcome) => (outcome.state === 'answered' ? outcome.answer : null),
  )
  expect(answers[0]?.notices).toEqual(expect.arrayContaining(['premise.books', 'premise.spotBook']))
  expect(answers[1]?.notices).toEqual(answers[0]?.notices)
  for (const name of ['endUsd', 'soldPrice', 'soldSize', 'datedEndUsd'] as const)
    expect(answers[1]?.quantities[name]?.toFixed()).toBe(answers[0]?.quantities[name]?.toFixed())
})

test('a link that is copied while venues are live opens with what they quoted', () => {
  const quoted = { ...someQuote, bid: decimal('65000'), index: decimal('64000.5') }
  const quotes = [quoted, { ...quoted, symbol: 'BTC-26MAR27', bid: decimal('66100.25') }]
  const draft = bestTrade.examples[0]!.draft
  const opened = readLink(linkOfPanel({ panel: 'best-trade', draft, quotes }))
  if (opened.state !== 'link') throw new Error(opened.state)
  const text = curveTextOfLink(opened.draft[quotesKey] ?? '')
  const kept = readCurveFile(text ?? '')?.quotes.map((quote) => ({ ...quote, origin: 'file' as const })) ?? []
  const [shown, reopened] = [quotes, kept].map((now) => bestTrade.run(draft, { ...noSources, quotes: now }))
  if (shown?.state !== 'answered' || reopened?.state !== 'answered') throw new Error('refused')
  expect(shown.answer.quantities.soldPrice?.toFixed()).toMatch(/^6[56]/)
  expect(reopened.answer.quantities).toEqual(shown.answer.quantities)
  expect(reopened.answer.notices).toContain('notice.file')
})

test('without live books it holds what was typed, and of other panels always', () => {
  expect(readLink(linkOfPanel({ panel: 'at-size', draft }))).toMatchObject({ draft })
  sourcesOfPage.takeBooks(books)
  expect(readLink(linkOfPanel({ panel: 'fixed-bond', draft: { spotPrice: '100' } }))).toMatchObject({
    draft: { spotPrice: '100' },
  })
})
