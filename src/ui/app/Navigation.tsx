import { calculatorIds, menu, menuGroups, type MenuGroup } from '../../calculators'
import { overlay } from '../commands/opened'
import { Icon, type IconName } from '../Icon'
import { useDictionary } from '../words'
import { afterwards } from '../loading/afterwards'
import { useDraftStore } from './store'
import { Settings } from './Settings'

/** The menu is longer than the screen. With the next frame: what is being drawn is not to be measured. */
const inSight = (item: HTMLElement | null) => {
  if (item !== null) requestAnimationFrame(() => item.scrollIntoView({ block: 'nearest', inline: 'center' }))
}

const boxId = 'menu'
/** What the bar of a phone has beside its door to all others. */
const mainPanels = 4

/** The menu of calculators and pages, and the page's language and theme. On a phone, a bar that opens it. */
export function Navigation({ current }: { current: string }) {
  const { chrome, language } = useDictionary()
  const pages: readonly Item[] = [
    { id: 'learn', group: 'learn', icon: 'learn', name: chrome.learn },
    { id: 'glossary', group: 'learn', icon: 'glossary', name: chrome.glossary },
  ]
  const items: readonly Item[] = [
    ...calculatorIds.map((id) => ({ id, group: menu[id].group, icon: menu[id].icon, name: menu[id][language] })),
    ...pages,
  ]
  const main = items.slice(0, mainPanels)
  return (
    <nav className="navigation" aria-label={chrome.navigation}>
      <p className="navigation__brand">
        <img src="./icon.svg" alt="" fetchPriority="low" /> <span>{chrome.product}</span>
      </p>
      {/* A popover by itself on a phone, and opened there without the program. */}
      <div id={boxId} popover="auto" className="navigation__box" onClick={({ target }) => leaving(target)}>
        <div className="navigation__groups">
          {menuGroups.map((group) => (
            <div key={group} className="navigation__group">
              <h2 className="navigation__heading" id={`menu-${group}`}>
                {chrome.menuGroups[group]}
              </h2>
              <ul className="navigation__menu" aria-labelledby={`menu-${group}`}>
                {items
                  .filter((item) => item.group === group)
                  .map((item) => (
                    <MenuItem key={item.id} item={item} isCurrent={item.id === current} />
                  ))}
              </ul>
            </div>
          ))}
        </div>
        <div className="navigation__settings">
          <button
            type="button"
            className="navigation__item"
            title={`${chrome.search} (Ctrl+K)`}
            onClick={() => overlay.open('palette')}
          >
            <Icon name="search" />
            <span>{chrome.search}</span>
            <kbd className="navigation__keys" aria-hidden="true">
              Ctrl K
            </kbd>
          </button>
          <Settings language={language} />
        </div>
      </div>
      <ul className="navigation__bar">
        {main.map((item) => (
          <MenuItem key={item.id} item={item} isCurrent={item.id === current} />
        ))}
        <li>
          <button
            type="button"
            className="navigation__item"
            popoverTarget={boxId}
            aria-current={main.some(({ id }) => id === current) ? undefined : 'true'}
          >
            <Icon name="menu" />
            <span>{chrome.more}</span>
          </button>
        </li>
      </ul>
    </nav>
  )
}

/** Where a choice leads, the menu is left. */
function leaving(target: EventTarget): void {
  if (target instanceof Element && target.closest('a, button') !== null) document.getElementById(boxId)?.hidePopover()
}

type Item = { id: string; group: MenuGroup; icon: IconName; name: string }

function MenuItem({ item: { id, icon, name }, isCurrent }: { item: Item; isCurrent: boolean }) {
  const { language } = useDictionary()
  const store = useDraftStore()
  const prefetch = () =>
    // What is fetched ahead is not missed.
    void afterwards.fetch().then(
      ({ prefetchPanel }) => prefetchPanel({ id, language, store }),
      () => undefined,
    )
  return (
    <li>
      <a
        className="navigation__item"
        href={`#${id}`}
        aria-current={isCurrent ? 'page' : undefined}
        title={name}
        ref={isCurrent ? inSight : undefined}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      >
        <Icon name={icon} />
        <span>{name}</span>
      </a>
    </li>
  )
}
