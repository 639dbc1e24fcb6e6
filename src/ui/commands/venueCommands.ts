import { feedHosts, feedVenues } from '../../market/feeds'
import { liveMarketOfPage } from '../live/liveMarketOfPage'
import { marketNames } from '../live/marketNames'
import { liveWords as liveEnglish } from '../live/words.en'
import { liveWords as liveChinese } from '../live/words.zh'
import type { Language } from '../../calculators/calculator'
import { filled } from '../words'
import type { Command } from './command'
import { goTo } from './placeCommands'
import { commandWordsOf } from './useCommandWords'

/** The venues with the hosts that are asked when one is turned on; the curve then shows what it quotes. */
export function venueCommands(language: Language): Command[] {
  const states = liveMarketOfPage.states()
  const { hosts } = { en: liveEnglish, zh: liveChinese }[language]
  return feedVenues.map((venue) => {
    const isOff = (states[venue] ?? { state: 'off' }).state === 'off'
    const template = isOff ? ('turnOn' as const) : ('turnOff' as const)
    const name = marketNames[venue]
    const named = (one: Language) => filled(commandWordsOf[one][template], { name })
    return {
      id: `venue-${venue}`,
      kind: 'action',
      name: named(language),
      also: [named('en'), named('zh')],
      note: filled(hosts, { hosts: feedHosts[venue].join(', ') }),
      run: () => {
        if (isOff) liveMarketOfPage.turnOn(venue)
        else liveMarketOfPage.turnOff(venue)
        goTo('curve')
      },
    }
  })
}
