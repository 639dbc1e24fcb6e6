import type { TextStorage } from '../../src/state/deskStorage'
import { fakeStorage, savingTab } from './fakeStorage'

type Write = { from: number; name: string; text: string }

/**
 * Two tabs in processes of their own, as browsers keep them: each reads what it wrote itself or has heard of, and what one
 * writes reaches the other later. The write that arrives last stays.
 */
export function slowTabs() {
  const onTheirWay: Write[] = []
  const hearing: (() => void)[] = []
  const tab = (place: number) => {
    const { storage, kept } = fakeStorage()
    const slow: TextStorage = {
      getItem: (name) => storage.getItem(name),
      setItem: (name, text) => {
        storage.setItem(name, text)
        onTheirWay.push({ from: place, name, text })
      },
    }
    const onOtherTab = (hear: () => void) => {
      hearing[place] = hear
    }
    return { kept, ...savingTab({ storage: slow, onOtherTab }) }
  }
  const tabs = [tab(0), tab(1)] as const
  /** The first write that is on its way arrives; tells whether there was one. */
  const arrive = (): boolean => {
    const write = onTheirWay.shift()
    if (write === undefined) return false
    const { from, name, text } = write
    const other = 1 - from
    // What a tab has written since is newer than what it hears of now.
    if (!onTheirWay.some((later) => later.from === other && later.name === name)) tabs[other]?.kept.set(name, text)
    hearing[other]?.()
    return true
  }
  return { tabs, arrive }
}
