import type { Page } from 'playwright-core'

/** Texts of charts that leave their drawing or lie over each other, and controls whose text does not go into them. */
export const overprints = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    for (const svg of document.querySelectorAll<SVGSVGElement>('main svg.chart__picture')) {
      const frame = svg.getBoundingClientRect()
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent !== '')
      const boxes = texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
      for (const { name, box } of boxes)
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`${name} is cut`)
      boxes.forEach(({ name, box }, at) => {
        for (const { name: other, box: its } of boxes.slice(at + 1)) {
          const width = Math.min(box.right, its.right) - Math.max(box.left, its.left)
          const height = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top)
          if (width > 2 && height > 5) faults.push(`${name} over ${other}`)
        }
      })
    }
    const canvas = document.createElement('canvas').getContext('2d')!
    for (const input of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.field__input')) {
      const style = getComputedStyle(input)
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const shown = input instanceof HTMLSelectElement ? (input.selectedOptions[0]?.text ?? '') : input.value
      const room =
        input.clientWidth - Number(style.paddingLeft.replace('px', '')) - Number(style.paddingRight.replace('px', ''))
      const arrow = input instanceof HTMLSelectElement ? 16 : 0
      if (canvas.measureText(shown).width + arrow > room + 1) faults.push(`${shown} does not go into its field`)
    }
    return faults
  })
