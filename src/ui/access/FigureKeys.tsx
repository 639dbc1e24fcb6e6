import { useEffect } from 'react'

const lists = '.figures, .headline, .table, .panel-head__actions, .menu__list'
const figures = '.figure--open, .listing__pick, .listing__take, .panel-head__actions button:enabled, .menu__item'

/**
 * The figures of a card, the rows of a listing and the actions of a panel are each one stop of Tab: the arrow keys go
 * from one to the next, as in an open menu. Renders nothing.
 */
export default function FigureKeys() {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches(figures)) return
      const next = figureAfter(event.target, event.key)
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      next.focus()
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [])
  return null
}

function figureAfter(figure: HTMLElement, key: string): HTMLElement | undefined {
  const all = [...(figure.closest(lists)?.querySelectorAll<HTMLElement>(figures) ?? [])]
  const at = all.indexOf(figure)
  const inColumn = columnOf(figure, all)
  const row = inColumn.indexOf(figure)
  switch (key) {
    case 'ArrowRight':
      return all[at + 1]
    case 'ArrowLeft':
      return all[at - 1]
    case 'ArrowDown':
      return inColumn[row + 1]
    case 'ArrowUp':
      return inColumn[row - 1]
    case 'Home':
      return all[0]
    case 'End':
      return all.at(-1)
    default:
      return undefined
  }
}

/** In a table the figures of the same column, elsewhere all of the list. */
function columnOf(figure: HTMLElement, all: readonly HTMLElement[]): readonly HTMLElement[] {
  const column = figure.closest<HTMLTableCellElement>('td, th')?.cellIndex
  return column === undefined
    ? all
    : all.filter((one) => one.closest<HTMLTableCellElement>('td, th')?.cellIndex === column)
}
