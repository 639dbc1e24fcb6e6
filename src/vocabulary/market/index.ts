import { facts } from './facts'
import { labels, options } from './labels.en'

export const market = { facts, labels, options }
