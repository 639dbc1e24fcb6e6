export { ChartCard } from './ChartCard'
export { ChartFigure, TimeBrush } from './ChartFigure'
