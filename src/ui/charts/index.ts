export { ChartCard, type ChartCardProps } from './ChartCard'
export { ChartFigure } from './ChartFigure'
