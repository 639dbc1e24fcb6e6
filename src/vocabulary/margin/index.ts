import { facts } from './facts'
import { labels, options } from './labels.en'

export const margin = { facts, labels, options }
