import { calculatorIds, menu } from '../../calculators'
import { Icon, type IconName } from '../Icon'
import { useDictionary } from '../words'
import { Settings } from './Settings'

/** On a phone the menu is longer than the screen. With the next frame: what is being drawn is not to be measured. */
const inSight = (item: HTMLElement | null) => {
  if (item !== null) requestAnimationFrame(() => item.scrollIntoView({ block: 'nearest', inline: 'center' }))
}

/** The menu of calculators and pages, and the page's language and theme. */
export function Navigation({ current }: { current: string }) {
  const { chrome, language } = useDictionary()
  const items: readonly { id: string; icon: IconName; name: string }[] = [
    ...calculatorIds.map((id) => ({ id, icon: menu[id].icon, name: menu[id][language] })),
    { id: 'learn', icon: 'learn', name: chrome.learn },
    { id: 'glossary', icon: 'glossary', name: chrome.glossary },
  ]
  return (
    <nav className="navigation" aria-label={chrome.navigation}>
      <p className="navigation__brand">
        <img src="./icon.svg" alt="" fetchPriority="low" /> <span>{chrome.product}</span>
      </p>
      <ul className="navigation__menu">
        {items.map(({ id, icon, name }) => (
          <li key={id}>
            <a
              className="navigation__item"
              href={`#${id}`}
              aria-current={id === current ? 'page' : undefined}
              title={name}
              ref={id === current ? inSight : undefined}
            >
              <Icon name={icon} />
              <span className="navigation__name">{name}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className="navigation__settings">
        <Settings language={language} />
      </div>
    </nav>
  )
}
