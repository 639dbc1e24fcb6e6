import { calculatorIds, menu, type CalculatorId } from '../../calculators'
import { Icon } from '../Icon'
import { useDictionary } from '../words'
import { Settings } from './Settings'

/** The menu of calculators, and the page's language and theme. */
export function Navigation({ current }: { current: CalculatorId }) {
  const { chrome, language } = useDictionary()
  return (
    <nav className="navigation" aria-label={chrome.navigation}>
      <p className="navigation__brand">
        <img src="./icon.svg" alt="" /> <span>{chrome.product}</span>
      </p>
      <ul className="navigation__menu">
        {calculatorIds.map((id) => (
          <li key={id}>
            <a
              className="navigation__item"
              href={`#${id}`}
              aria-current={id === current ? 'page' : undefined}
              title={menu[id][language]}
            >
              <Icon name={menu[id].icon} />
              <span className="navigation__name">{menu[id][language]}</span>
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
