import { use } from 'react'
import { createPortal } from 'react-dom'
import type { Chart, ChartPoint } from '../../calculators/chart'
import { factsOf } from '../../vocabulary/terms'
import { formatNumber } from '../format'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { placeText } from './placeText'
import { SpeechPlace } from './speechPlace'

/**
 * The figures at the crosshair as a sentence, for whoever moves along the chart by keyboard; the pointer is not
 * followed.
 */
export function ChartSpeech({ chart, point }: { chart: Chart<string>; point: ChartPoint }) {
  const { vocabulary, chrome } = useDictionary()
  const say = useSay()
  const place = use(SpeechPlace)
  if (place?.parentElement?.contains(document.activeElement) !== true) return null
  const unit = chart.scale === 'time' ? 'UTC' : vocabulary.units[factsOf(chart.x).unit]
  const lines = chart.series.map(({ label }, index) => {
    const value = point.values[index] ?? null
    const text = value === null ? chrome.none : `${formatNumber({ value, unit: chart.y })} ${vocabulary.units[chart.y]}`
    return `${say(label)} ${text}`
  })
  const where = `${vocabulary.labels[chart.x]} ${placeText(chart, point)} ${unit}`.trim()
  return createPortal(`${where}: ${lines.join(', ')}`, place)
}
