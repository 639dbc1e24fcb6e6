import { letOthersRun } from '../../workers/letOthersRun'

type Starting = { language: string; isStart: boolean }

/** How many pieces a page is laid out in that is not taken over: see `start.css`. */
const pieces = 4

/**
 * The element to draw the page in. Where the page opens with what was built into it, the built page is taken over; else it
 * stays on screen as a picture of boxes until what takes its place is `drawn`, and laid out behind it, piece by piece.
 */
export function startingPage({ language, isStart }: Starting) {
  const built = document.querySelector<HTMLElement>('[data-built]')
  const isTaken = isStart && built?.dataset['built'] === language
  const element = isTaken ? built : document.createElement('div')
  if (isTaken) keepFitting(built)
  else {
    built?.removeAttribute('id')
    element.id = 'root'
    element.ariaHidden = 'true'
    element.dataset['piece'] = '0'
    document.body.prepend(element)
  }
  const drawn = async () => {
    for (let piece = 1; !isTaken && piece <= pieces; piece += 1) {
      await letOthersRun()
      element.dataset['piece'] = `${piece}`
      // Reading it has the browser lay out what this piece shows, and no more, before the next one.
      element.getBoundingClientRect()
    }
    if (!isTaken) built?.remove()
    document.querySelector('.start')?.remove()
    for (const name of ['inert', 'aria-hidden', 'data-built', 'data-piece']) element.removeAttribute(name)
    delete document.documentElement.dataset['start']
  }
  return { element, isTaken, drawn: () => void drawn() }
}

/** The desk stands in the built page for wide screens and for phones: the one that is not shown is not taken over. */
function keepFitting(page: HTMLElement): void {
  for (const one of page.querySelectorAll('.desk > *')) if (getComputedStyle(one).display === 'none') one.remove()
}
