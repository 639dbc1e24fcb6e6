export { ChartCard } from './ChartCard'
export { ChartFigure } from './ChartFigure'
