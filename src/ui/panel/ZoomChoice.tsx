import { zooms, type Zoom } from '../../calculators/chart'
import { useDictionary } from '../words'
import { Choices } from './Choices'

const words = {
  en: { zoom: 'Range around spot', log: 'Log' },
  zh: { zoom: '现价附近的范围', log: '对数' },
}

type ZoomChoiceProps = { among: readonly (Zoom | undefined)[]; chosen: Zoom; onChoose: (zoom: string) => void }

/** How much of the axis a chart shows, where it has a choice. */
export function ZoomChoice({ among, chosen, onChoose }: ZoomChoiceProps) {
  const { zoom, log } = words[useDictionary().language]
  const choices = zooms.filter((id) => among.includes(id)).map((id) => ({ id, name: id === 'log' ? log : `±${id}%` }))
  return <Choices label={zoom} choices={choices} chosen={chosen} onChoose={onChoose} />
}
