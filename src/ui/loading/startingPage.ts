type Starting = { language: string; isStart: boolean }

/**
 * The element to draw the page in. Where the page opens with what was built into it, the built page is taken over; else it
 * stays on screen as a picture of boxes until what takes its place is `drawn`.
 */
export function startingPage({ language, isStart }: Starting) {
  const built = document.querySelector<HTMLElement>('[data-built]')
  const isTaken = isStart && built?.dataset['built'] === language
  const element = isTaken ? built : document.createElement('div')
  if (isTaken) keepFitting(built)
  else {
    built?.removeAttribute('id')
    element.id = 'root'
    document.body.prepend(element)
  }
  const drawn = () => {
    if (!isTaken) built?.remove()
    document.querySelector('.start')?.remove()
    for (const name of ['inert', 'aria-hidden', 'data-built']) element.removeAttribute(name)
    delete document.documentElement.dataset['start']
  }
  return { element, isTaken, drawn }
}

/** The desk stands in the built page for wide screens and for phones: the one that is not shown is not taken over. */
function keepFitting(page: HTMLElement): void {
  for (const one of page.querySelectorAll('.desk > *')) if (getComputedStyle(one).display === 'none') one.remove()
}
